using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>A refusal has a verdict on every wished stall, at least one reason, and none twice.</summary>
internal sealed class WishesAreAnswered : IPlanRule
{
    public RuleId Id { get; } = new("refusal-verdicts");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        Refused.In(inspection).SelectMany(refused => Check(inspection, refused));

    private IEnumerable<Breach> Check(Inspection inspection, Refused refused)
    {
        HashSet<string?> answered = [.. refused.Facts.Select(fact => fact.Where)];
        foreach (StallId stall in refused.Claim.Request.Wishes.Select(wish => wish.Stall).OfType<StallId>().Distinct())
            if (!answered.Contains(stall.Value))
                yield return this.At(refused.Where, new($"未答复心愿摊位 {stall}", $"no verdict on wished stall {stall}"),
                    new("每个心愿摊位一条理由", "one for every wished stall"));
        if (refused.Facts.IsEmpty && refused.Refusal.Code != RefusalCode.NotProved)
            yield return this.At(refused.Where, new("没有理由", "no reason"), new("至少一条", "at least one"));
        ImmutableArray<Fact> ofStalls = [.. refused.Facts.Where(fact => inspection.Problem.HasStall(new(fact.Where)))];
        if (ofStalls.Distinct().Count() < ofStalls.Length)
            yield return this.At(refused.Where, new("重复的理由", "a reason twice"), new("各一次", "each once"));
    }
}
