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
        var room = new Room(model, solution);
        var lacking = new Lacking(model, solution);
        for (int request = 0; request < model.Requests.Length; request++)
        {
            if (placed.Contains(request)) continue;
            yield return Of(model, request, holding, room, lacking, proved);
        }
    }

    private static Refusal Of(PlacementModel model, int index, Holding holding, Room room, Lacking lacking, bool proved)
    {
        StallRequest request = model.Requests[index];
        var verdicts = new Verdicts(model, index, holding, room, lacking, proved);
        ImmutableArray<Fact> asked = Asked(model, request, verdicts);
        ImmutableArray<Fact> rest = StandsElsewhere(model, request) ? [.. verdicts.OfTheRest(asked)] : [];
        ImmutableArray<Fact> facts = asked.IsEmpty && rest.IsEmpty ? [new Fact("*", FactCode.NotWished)] : [.. asked, .. rest];
        RefusalCode code = CodeOf(facts);
        Bilingual text = Wording.Of(model.Problem, request, code, asked.IsEmpty && rest.IsEmpty ? facts : asked, rest);
        return new Refusal(request.Vendor, request.Window, code, facts, proved ? "search" : null, text);
    }

    /// <summary>Verdicts on what the vendor named: own stalls that could be had, and wishes.</summary>
    private static ImmutableArray<Fact> Asked(PlacementModel model, StallRequest request, Verdicts verdicts)
    {
        IEnumerable<StallId> own = OwnStalls.Available(model.Street, request).IsEmpty ? [] : request.OwnStalls;
        return [.. own.Select(verdicts.OfStall).Concat(request.Wishes.Select(verdicts.OfWish)).Distinct()];
    }

    private static bool StandsElsewhere(PlacementModel model, StallRequest request) =>
        CandidateRuns.GoesAnywhere(request) && OwnStalls.Available(model.Street, request).IsEmpty;

    private static RefusalCode CodeOf(ImmutableArray<Fact> facts)
    {
        bool Any(FactCode code) => facts.Any(fact => fact.Code == code);
        if (Any(FactCode.NotProved)) return RefusalCode.NotProved;
        if (Any(FactCode.CapFull)) return RefusalCode.CapFull;
        if (Any(FactCode.ZoneShut) || Any(FactCode.RailsShort) || Any(FactCode.GuidesShort) || Any(FactCode.CircuitFull)) return RefusalCode.ResourceShort;
        if (Any(FactCode.Held) || Any(FactCode.TooNear)) return RefusalCode.AllHeld;
        return Any(FactCode.TooShort) || Any(FactCode.WouldCostMore) ? RefusalCode.TooShort : RefusalCode.NoSuitableStall;
    }
}
