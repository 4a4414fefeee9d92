using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>A plan of which only the placements matter: everything else is told truly, and nothing is called proved.</summary>
internal sealed class SketchedPlan(MarketProblem problem)
{
    private readonly List<Placement> placements = [];

    /// <param name="place">Stalls side by side, <c>A1 A2</c>, or a stretch written <c>B:0-200</c>.</param>
    /// <param name="window">null = the day's first.</param>
    public SketchedPlan Give(string vendor, string place, long fen = 0, int? depthCm = null, string? window = null)
    {
        Frontage line = LineOf(place);
        ImmutableArray<StallId> stalls = place.Contains(':') ? [] : [.. place.Split(' ').Select(id => new StallId(id))];
        TideWindow held = window is null ? problem.Windows[0] : problem.Window(new(window));
        StallRequest request = problem.Request(new(new(vendor), held.Id))!;
        int takes = stalls.IsEmpty ? line.DepthMaxCm : stalls.Min(id => problem.Stall(id).DepthCm);
        placements.Add(new Placement(
            request.Vendor, held.Id, line.Zone, line.Id, stalls, StretchOf(place, stalls),
            depthCm ?? (request.DepthCm > 0 ? request.DepthCm : takes), held.LoadIn, held.StallsOff, new(fen), Commitment.Draft));
        return this;
    }

    public Plan Plan()
    {
        var plan = new Plan(
            problem.Header.Id, problem.Date, problem.ContentHash, 1, problem.Policy.Name, problem.Rules.Name, PlanStatus.Good, [],
            [
                .. placements.OrderBy(piece => problem.Windows.IndexOf(problem.Window(piece.Window)))
                    .ThenBy(piece => problem.Frontages.IndexOf(problem.Frontage(piece.Frontage)))
                    .ThenBy(piece => piece.Stretch.FromCm),
            ],
            [.. problem.Requests.Where(request => placements.All(piece => piece.Request != request.Id)).Select(Unsettled)],
            [], [], 0, 0);
        ImmutableArray<ObjectiveValue> told = plan.Retold(problem).Objectives;
        return (plan with
        {
            Objectives = [.. told.Select(objective => objective with { Bound = null, Proved = false })],
            Status = told.IsEmpty ? PlanStatus.Proved : PlanStatus.Good,
        }).Settled(problem);
    }

    public ImmutableArray<Breach> Breaches() => PlanChecker.Check(problem, Plan());

    /// <summary>The ids of the rules that are broken, each once, by name.</summary>
    public string Broken()
    {
        IEnumerable<string> rules = Breaches().Select(breach => breach.Rule.Value);
        return string.Join(' ', rules.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The same of a market in whose first window these are seated.</summary>
    public static string BrokenBy(MarketBuilder market, params (string Vendor, string Place)[] seats) => Seated(market, seats).Broken();

    public static SketchedPlan Seated(MarketBuilder market, params IEnumerable<(string Vendor, string Place)> seats)
    {
        var plan = new SketchedPlan(market.Problem());
        foreach ((string vendor, string place) in seats) plan.Give(vendor, place);
        return plan;
    }

    /// <summary>What the rung comes to, its tiers or rounds in order.</summary>
    public long[] Measured(Rung rung) => [.. Plan().Objectives.Where(told => told.Name == rung).Select(told => told.Value)];

    private static Refusal Unsettled(StallRequest request)
    {
        IEnumerable<string> wishes = request.Wishes.Select(wish => wish.Stall).OfType<StallId>().Select(stall => stall.Value);
        ImmutableArray<Fact> facts = [.. wishes.Append("*").Select(where => new Fact(where, FactCode.NotProved))];
        return new(request.Vendor, request.Window, RefusalCode.NotProved, facts, null, new("未定", "not settled"));
    }

    private Frontage LineOf(string place) => place.Contains(':')
        ? problem.Frontage(new(place.Split(':')[0]))
        : problem.Frontage(problem.Stall(new(place.Split(' ')[0])).Stall.Frontage);

    private Stretch StretchOf(string place, ImmutableArray<StallId> stalls)
    {
        if (!stalls.IsEmpty) return new(problem.Stall(stalls[0]).Stretch.FromCm, problem.Stall(stalls[^1]).Stretch.ToCm);
        int[] ends = [.. place.Split(':')[1].Split('-').Select(end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture))];
        return new(ends[0], ends[1]);
    }
}
