using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>Plans written down rather than solved, so that a sheet's numbers can be worked out on paper.</summary>
internal static class PlansByHand
{
    public static Plan Plan(this MarketProblem problem, params ImmutableArray<Placement> placements) => new(
        problem.Header.Id, problem.Date, "0123456789abcdef", 1, problem.Policy.Name, problem.Rules.Name, PlanStatus.Proved,
        [], placements, [], [], [], 0, 0);

    /// <summary>On marked stalls, from the first one's start to the last one's end.</summary>
    public static Placement On(this MarketProblem problem, string vendor, string[] stalls, string window = "morning", long fen = 1200)
    {
        ImmutableArray<DayStall> places = [.. stalls.Select(stall => problem.Stall(new StallId(stall)))];
        var stretch = new Stretch(places[0].Stretch.FromCm, places[^1].Stretch.ToCm);
        return problem.Given(vendor, places[0].Stall.Frontage, [.. places.Select(place => place.Id)], stretch, places[0].DepthCm, window, fen);
    }

    /// <summary>On an unmarked line.</summary>
    public static Placement At(
        this MarketProblem problem, string vendor, string line, int fromCm, int toCm, int depthCm = 150, string window = "morning", long fen = 600) =>
        problem.Given(vendor, new FrontageId(line), [], new Stretch(fromCm, toCm), depthCm, window, fen);

    public static Plan Refusing(this Plan plan, string vendor, RefusalCode code, Bilingual text, params ImmutableArray<Fact> facts) =>
        plan with { Refusals = plan.Refusals.Add(new Refusal(new VendorId(vendor), new WindowId("morning"), code, facts, "search", text)) };

    /// <summary>A post at a mouth or a crossing; among the people, or at a zone's rails, if no feature is named.</summary>
    public static Post PostAt(this MarketProblem problem, string id, int guides = 1, string? feature = null, string? zone = null, PostKind kind = PostKind.Mouth, string window = "morning")
    {
        Feature? there = problem.Features.FirstOrDefault(one => one.Id.Value == feature);
        ZoneId? place = zone is null ? there?.Zone : new ZoneId(zone);
        return new Post(new PostId(id), kind, new WindowId(window), place, there?.Id, problem.Window(new WindowId(window)).Closed, guides);
    }

    private static Placement Given(
        this MarketProblem problem, string vendor, FrontageId line, ImmutableArray<StallId> stalls, Stretch stretch, int depthCm, string window, long fen)
    {
        TideWindow tide = problem.Window(new WindowId(window));
        return new Placement(
            new VendorId(vendor), tide.Id, problem.Frontage(line).Zone, line, stalls, stretch, depthCm, tide.LoadIn, tide.StallsOff, new Fen(fen), Commitment.Draft);
    }
}
