using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>停用摊位 — a blocked stall is given to nobody, and nobody stands on a tree.</summary>
internal sealed class StallNotBlocked : ICellRule
{
    public RuleId Id { get; } = new("blocked");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        bool blocked = cell.Stall is DayStall stall
            ? stall.Blocked
            : LineOf.Obstacles(street, line.Frontage).Any(obstacle => StandsIn(obstacle, cell.Stretch));
        return blocked ? new Fact(Place.Of(line, cell), FactCode.Blocked) : null;
    }

    private static bool StandsIn(Stretch obstacle, Stretch cell) => obstacle.FromCm < cell.ToCm && cell.FromCm < obstacle.ToCm;
}
