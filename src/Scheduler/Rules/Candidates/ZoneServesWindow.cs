using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>区段启用 — stalls stand only in zones that are used in the window.</summary>
internal sealed class ZoneServesWindow : ICellRule
{
    public RuleId Id { get; } = new("zone-in-window");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        line.Zone.ServesIn(request.Window) ? null : new Fact(Place.Of(line, cell), FactCode.ZoneNotUsed);
}
