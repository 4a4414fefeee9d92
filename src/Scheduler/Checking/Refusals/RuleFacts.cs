using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether a rule of the pack stands against a request at a place, as a fact says: at some run of it through the place.</summary>
internal static class RuleFacts
{
    /// <summary>Whoever else comes.</summary>
    public static bool IsForbidden(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        RuleOf(fact, spot) is IMeasureRule rule && Through(claim, spot, inspection.Of()).Any(run => Breaks(rule, inspection.Of(run)));

    /// <summary>By what stands there already.</summary>
    public static bool IsTooNear(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        RuleOf(fact, spot) is IMeasureRule rule && Through(claim, spot, inspection).Any(run =>
            Breaks(rule, inspection.Of(inspection.Placements.Add(run))) && !Breaks(rule, inspection.Of(run)));

    /// <summary>Who keeps the rule named, if it holds on the line.</summary>
    private static IMeasureRule? RuleOf(Fact fact, Spot spot)
    {
        IMeasureRule[] kept = [.. CheckCatalogue.Rules.OfType<IMeasureRule>()];
        return kept.FirstOrDefault(rule => spot.InWindow.Rules(rule.Measure).Any(held => held.Id == fact.Rule));
    }

    /// <summary>Every run on free ground that takes in the stall, or lies on the unmarked line.</summary>
    private static IEnumerable<Placement> Through(Claim claim, Spot spot, Inspection inspection) =>
        FreeGround.Runs(inspection, claim.Request, spot.Line.Id).Where(run => spot.Stall is not DayStall stall || run.Stalls.Contains(stall.Id));

    private static bool Breaks(IMeasureRule rule, Inspection inspection) => rule.Check(inspection).Any();
}
