using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>落选 — for each request without a run: a verdict on every stall it wished for, one code over them, and the words.</summary>
internal static class Refusals
{
    /// <summary>By standing.</summary>
    public static IEnumerable<Refusal> Of(PlacementModel model, Solution solution, bool proved)
    {
        var placed = solution.Chosen.Select(column => model.Columns[column].Request).ToHashSet();
        if (placed.Count == model.Requests.Length) yield break;
        var holding = new Holding(model, solution);
        for (int request = 0; request < model.Requests.Length; request++)
        {
            if (placed.Contains(request)) continue;
            ImmutableArray<Fact> facts = Facts(model, model.Requests[request], holding, proved);
            RefusalCode code = CodeOf(facts);
            yield return new Refusal(
                model.Requests[request].Vendor,
                model.Requests[request].Window,
                code,
                facts,
                proved ? "search" : null,
                Wording.Of(model.Problem, model.Requests[request], code, facts));
        }
    }

    private static ImmutableArray<Fact> Facts(PlacementModel model, StallRequest request, Holding holding, bool proved)
    {
        var verdicts = new Verdicts(model.Street, request, holding, proved);
        ImmutableArray<Fact> wished = [.. request.Wishes.Select(verdicts.OfWish).Distinct()];
        if (!OwnStalls.Available(model.Street, request).IsEmpty)
            return [.. request.OwnStalls.Select(verdicts.OfStall).Concat(wished).Distinct()];
        if (CandidateRuns.GoesAnywhere(request)) return [.. wished, .. verdicts.OfTheRest(wished)];
        return wished.IsEmpty ? [new Fact("*", FactCode.NotWished)] : wished;
    }

    private static RefusalCode CodeOf(ImmutableArray<Fact> facts)
    {
        bool Any(FactCode code) => facts.Any(fact => fact.Code == code);
        if (Any(FactCode.NotProved)) return RefusalCode.NotProved;
        if (Any(FactCode.CapFull)) return RefusalCode.CapFull;
        if (Any(FactCode.Held)) return RefusalCode.AllHeld;
        return Any(FactCode.TooShort) || Any(FactCode.WouldCostMore) ? RefusalCode.TooShort : RefusalCode.NoSuitableStall;
    }
}
