using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A second opinion on a plan: from facts and rule pack alone, in centimetres, without model or solver.</summary>
internal static class PlanChecker
{
    /// <summary>Every breach, in the order of <see cref="CheckCatalogue.Rules"/>; empty = the plan holds.</summary>
    /// <remarks>Never throws on a plan, whatever it says; what is untrue in it is a breach.</remarks>
    public static ImmutableArray<Breach> Check(MarketProblem problem, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        var inspection = new Inspection(problem, plan);
        return [.. CheckCatalogue.Rules.SelectMany(rule => rule.Check(inspection))];
    }
}
