using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>In a plan that claims proof nobody is refused who would fit on what is left: to seat one more worsens no aim.</summary>
/// <remarks>Costs of the ladder never rise when a vendor is placed (docs/model.md), so such a plan is not the best.</remarks>
internal sealed class NobodyIsRefusedWhatIsFree : IPlanRule
{
    private static readonly ImmutableArray<IPlanRule> OfTheRun =
    [
        .. SafetyRules.OfOneStand, new StallsAsMarked(), new ModulesKept(), new RunsAreContiguous(), new RunsAreAsLongAsAsked(), new HoldersKeepTheirOwn(),
        new TierMayGrow(), new WishesBindWhoGoesNowhereElse(), new ZoneIsInUse(), new StandsArePermitted(), new KeepClearsAreFree(), new BlockedStallsAreFree(),
        new ExclusiveStallsAreForTheirOwn(), new BoundCategoriesStandOnTheirMarks(), new TagsAreOffered(), new PowerIsInReach(),
        new WaterIsInReach(), new StandFitsItsPlace(),
    ];

    private static readonly ImmutableArray<IPlanRule> OfThePlan =
        [new CapsHold(), new OwnStallsAreLeftToTheirHolders(), .. SafetyRules.OfStandsTogether];

    public RuleId Id { get; } = new("refused-what-is-free");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        if (inspection.Plan.Status != PlanStatus.Proved || !inspection.IsReadable) return [];
        return from request in inspection.Problem.Requests
               where !inspection.Placed.Contains(request.Id) && IsSeated(inspection.Problem.Policy, request)
               let run = FreeGround.Runs(inspection, request).FirstOrDefault(run => Fits(inspection, run))
               where run is not null
               let place = run.Stalls.IsEmpty ? $"{run.Frontage} {run.Stretch}" : string.Join(' ', run.Stalls)
               select this.At(
                   request.Id.ToString(),
                   new($"落选，而 {place} 空着且适合", $"refused, though {place} is free and suits"),
                   new("安排在此，或状态为 good", "it placed there, or the status good"));
    }

    /// <summary>Whether the policy has an aim that seats its tier.</summary>
    private static bool IsSeated(Policy policy, StallRequest request) =>
        policy.Groups.Any(group => group.Tiers.Contains(request.Standing.Tier) && group.Rungs.Contains(Rung.Entitlement));

    private static bool Fits(Inspection inspection, Placement run)
    {
        Inspection alone = inspection.Of(run);
        if (OfTheRun.Any(rule => rule.Check(alone).Any())) return false;
        Inspection added = inspection.Of(inspection.Placements.Add(run));
        return !OfThePlan.Any(rule => rule.Check(added).Any());
    }
}
