using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Every fact of a refusal is true of its place, of the vendor or of the plan; on a line or the market, somewhere there.</summary>
internal sealed class FactsAreTrue : IPlanRule
{
    public RuleId Id { get; } = new("refusal-facts");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from refused in Refused.In(inspection)
        from fact in refused.Facts
        let spots = Spot.Named(fact.Where, refused.Claim.Request.Window, inspection)
        where !spots.Any(spot => IsTrue(fact, refused.Claim, spot, inspection))
        select this.At(
            refused.Where,
            new($"{Said(fact)}，与事实不符", $"{Said(fact)}, which is not so"),
            new("属实的理由", "a reason that is true"));

    private static bool IsTrue(Fact fact, Claim claim, Spot spot, Inspection inspection) => fact.Code switch
    {
        FactCode.KeptClear => PlaceFacts.IsKeptClear(fact, spot),
        FactCode.Blocked => PlaceFacts.IsBlocked(spot),
        FactCode.ZoneNotUsed => !spot.Zone.ServesIn(claim.Request.Window),
        FactCode.Exclusive => PlaceFacts.IsExclusive(claim, spot),
        FactCode.NotMarked => PlaceFacts.IsNotMarked(claim, spot, inspection.Problem),
        FactCode.TagMissing => PlaceFacts.LacksTag(claim, spot),
        FactCode.NoPower => PlaceFacts.LacksPower(fact, claim, spot, inspection.Problem),
        FactCode.NoWater => PlaceFacts.LacksWater(claim, spot),
        FactCode.TooDeep => PlaceFacts.IsTooShallow(fact, claim, spot),
        FactCode.OwnStallsOnly => VendorFacts.StandsOnOwnOnly(claim, spot),
        FactCode.NotWished => VendorFacts.DidNotWish(claim, spot),
        FactCode.TooShort => VendorFacts.NeedsMore(fact, claim, spot),
        FactCode.CapFull => VendorFacts.MeetsAFullCap(fact, claim, inspection),
        FactCode.Held => PlanFacts.IsHeld(fact, claim, spot, inspection),
        FactCode.WouldCostMore => PlanFacts.IsFree(claim, spot, inspection),
        FactCode.AgainstRule => RuleFacts.IsForbidden(fact, claim, spot, inspection),
        FactCode.TooNear => RuleFacts.IsTooNear(fact, claim, spot, inspection),
        FactCode.OutsidePermit => ResourceFacts.IsOutsidePermit(claim, spot, inspection),
        FactCode.ZoneShut => ResourceFacts.IsShut(fact, claim, spot, inspection),
        FactCode.RailsShort => ResourceFacts.LacksRails(fact, claim, spot, inspection),
        FactCode.GuidesShort => ResourceFacts.LacksGuides(fact, claim, spot, inspection),
        FactCode.CircuitFull => ResourceFacts.LacksLoad(fact, claim, spot, inspection),
        FactCode.NotProved => inspection.Plan.Status == PlanStatus.Good,
        _ => false,
    };

    private static string Said(Fact fact) =>
        string.Join(' ', new[]
        {
            fact.Where, $"{fact.Code}", $"{fact.Rule}", $"{fact.Feature}", $"{fact.Holder}",
            fact.Standing is StandingShown standing ? $"tier {standing.Tier} rank {standing.Rank}" : "",
            fact.Need is long need ? $"need {need}" : "", fact.Has is long has ? $"has {has}" : "",
        }.Where(part => !string.IsNullOrEmpty(part)));
}
