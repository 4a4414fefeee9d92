using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>进深 — a stand is no deeper than its place; off where the cross-section is unknown.</summary>
internal sealed class DepthFits : ICellRule
{
    public RuleId Id { get; } = new("depth");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        int depth = cell.Stall?.DepthCm ?? line.Frontage.DepthMaxCm;
        return line.Zone.Surveyed && request.DepthCm > depth
            ? new Fact(Place.Of(line, cell), FactCode.TooDeep, Need: request.DepthCm, Has: depth)
            : null;
    }
}
