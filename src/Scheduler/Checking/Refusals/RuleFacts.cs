using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether a rule of the pack stands against a request at a place, as a fact says: at some run of it through the place.</summary>
internal static class RuleFacts
{
    /// <summary>Whoever else comes; of an unmarked line on some part of it, if not at some run that is free.</summary>
    public static bool IsForbidden(Fact fact, Claim claim, Spot spot, Inspection inspection) => RuleOf(fact, inspection) is IMeasureRule rule
        && (RunsThrough.On(claim, spot, inspection.Of()).Any(run => Breaks(rule, inspection.Of(run)))
            || RunsThrough.OnModules(claim, spot, inspection).Any(part => Breaks(rule, inspection.Of(part))));

    /// <summary>By what stands there already.</summary>
    public static bool IsTooNear(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        RuleOf(fact, inspection) is IMeasureRule rule && RunsThrough.On(claim, spot, inspection).Any(run =>
            Breaks(rule, inspection.Of(inspection.Placements.AddRange(run))) && !Breaks(rule, inspection.Of(run)));

    /// <summary>Who keeps the rule named. Of two stands the rule of either line holds, so it may be silent on this one.</summary>
    private static IMeasureRule? RuleOf(Fact fact, Inspection inspection) =>
        fact.Rule is RuleId id && inspection.Problem.Rules.Find(id) is Rule named
            ? CheckCatalogue.Rules.OfType<IMeasureRule>().FirstOrDefault(rule => rule.Measure == named.Measure)
            : null;

    private static bool Breaks(IMeasureRule rule, Inspection inspection) => rule.Check(inspection).Any();
}
