using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>What a solution lacks of guides, rails or power for one run more.</summary>
internal sealed class Lacking(PlacementModel model, Solution solution)
{
    private static readonly RuleId Guides = new GuidesSuffice().Id;
    private static readonly RuleId Rails = new RailsSuffice().Id;
    private static readonly RuleId Circuit = new CircuitCarries().Id;
    private readonly SetUp setUp = model.SetUpOf(solution.Chosen);

    /// <summary>Whether a broken row is about these.</summary>
    public static bool IsOf(RuleId rule) => rule == Guides || rule == Rails || rule == Circuit;

    /// <param name="rule">Of the row that the run would break.</param>
    /// <param name="line">On which the place lies.</param>
    public Fact Of(RuleId rule, string where, Line line, int column)
    {
        if (rule == Circuit) return OfCircuit(where, column);
        ShutBy by = rule == Guides ? ShutBy.Guides : ShutBy.Rails;
        ZoneState state = setUp.Zones.First(state => state.Zone == line.Zone.Id);
        if (state.By == by) return new Fact(where, FactCode.ZoneShut, rule, Need: state.Need, Has: state.Has);
        SetUp with = model.SetUpOf(solution.Chosen.Append(column));
        return by == ShutBy.Guides
            ? new Fact(where, FactCode.GuidesShort, Need: with.Shortage?.Need, Has: with.Shortage?.Has)
            : OfRails(with, where, line, column);
    }

    /// <summary>In the zone of the place; of own stalls in several zones, in the first of them that lacks some.</summary>
    private Fact OfRails(SetUp with, string where, Line line, int column)
    {
        (int Need, int Has)? wanting = model.Columns[column].Pieces.Select(piece => piece.Line).Prepend(line).Select(model.Street.ZoneOf)
            .Select(zone => RailsWanting.Of(model.Street, zone, [.. with.RailsOf(zone)])).FirstOrDefault(lacks => lacks is not null);
        return new Fact(where, FactCode.RailsShort, Need: wanting?.Need, Has: wanting?.Has);
    }

    private Fact OfCircuit(string where, int column)
    {
        Circuit circuit = PowerDraw.CircuitOf(model, column)!;
        long drawn = solution.Chosen.Where(other => PowerDraw.CircuitOf(model, other) == circuit).Sum(other => (long)Watts(other));
        return new Fact(where, FactCode.CircuitFull, Need: Watts(column), Has: circuit.CapacityW - drawn);
    }

    private int Watts(int column) => model.Requests[model.Columns[column].Request].PowerW;
}
