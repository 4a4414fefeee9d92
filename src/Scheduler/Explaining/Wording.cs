using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>Refusals in words: a sentence for the code, then one for each fact. Never another vendor's name.</summary>
internal static class Wording
{
    public static Bilingual Of(MarketProblem problem, StallRequest request, RefusalCode code, ImmutableArray<Fact> facts)
    {
        Bilingual head = CodeWords.Of(code);
        Bilingual[] reasons = [.. facts.Select(fact => FactWords.Of(problem, request, fact))];
        return new Bilingual(
            $"{head.Zh}：{string.Join("；", reasons.Select(reason => reason.Zh))}。",
            $"{head.En}: {string.Join("; ", reasons.Select(reason => reason.En))}.");
    }
}
