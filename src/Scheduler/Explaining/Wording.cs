using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>Refusals in words: a sentence for the code, then the reasons. Never another vendor's name.</summary>
internal static class Wording
{
    /// <summary>Reasons that show a stall was within reach; where there is one, what lies out of reach is not told too.</summary>
    private static readonly ImmutableArray<FactCode> WithinReach =
    [
        FactCode.Held, FactCode.TooNear, FactCode.CapFull, FactCode.TooShort, FactCode.ZoneShut, FactCode.RailsShort, FactCode.GuidesShort,
        FactCode.CircuitFull, FactCode.WouldCostMore, FactCode.NotProved,
    ];

    /// <param name="asked">On what the vendor named: all of them are told.</param>
    /// <param name="rest">On all other ground.</param>
    public static Bilingual Of(
        MarketProblem problem, StallRequest request, RefusalCode code, ImmutableArray<Fact> asked, ImmutableArray<Fact> rest)
    {
        Bilingual head = CodeWords.Of(code);
        ImmutableArray<Fact> near = [.. rest.Where(fact => WithinReach.Contains(fact.Code))];
        Bilingual[] reasons =
        [
            .. asked.Select(fact => FactWords.Of(problem, request, fact))
                .Concat((near.IsEmpty ? rest : near).Select(fact => FactWords.OfTheRest(problem, request, fact)))
                .Distinct(),
        ];
        return new Bilingual(
            $"{head.Zh}：{string.Join("；", reasons.Select(reason => reason.Zh))}。",
            $"{head.En}: {string.Join("; ", reasons.Select(reason => reason.En))}.");
    }
}
