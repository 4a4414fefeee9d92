using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Objectives;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Tries every plan of a tiny market of one window, with the checker as the judge of what is legal and what it is worth.</summary>
/// <remarks>Knows nothing of candidates, columns or rows: a run is any set of stalls, or any stretch on whole modules that begins with one.</remarks>
internal sealed class BruteForce
{
    private static readonly ImmutableArray<IPlanRule> OfOneRun =
    [
        .. CheckCatalogue.Rules.Where(rule => rule.GetType().Namespace == typeof(StallHeldOnce).Namespace
            && rule is not (HeaderNamesThisDay or EveryRequestIsAnswered or EntriesStandInOrder or FeesAreTheTariffs
                or OwnStallsAreLeftToTheirHolders)),
        .. SafetyRules.OfOneStand,
    ];

    private static readonly ImmutableArray<IPlanRule> OfAllTogether =
        [new CapsHold(), new GroundHeldOnce(), new StallHeldOnce(), new OwnStallsAreLeftToTheirHolders(), .. SafetyRules.OfStandsTogether];

    private readonly MarketProblem problem;
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<Placement>>> runsOf;
    private readonly int stepCm;
    private long[]? best;

    /// <param name="stepCm">Widths on unmarked lines are tried in such steps.</param>
    public BruteForce(MarketProblem problem, int stepCm = 50)
    {
        this.stepCm = stepCm;
        this.problem = problem;
        runsOf = [.. problem.Requests.Select(request => LegalRuns(request).ToImmutableArray())];
    }

    /// <summary>How many combinations there are to try.</summary>
    public long Combinations => runsOf.Aggregate(1L, (product, runs) => product * (runs.Length + 1));

    /// <summary>The plan found last that has the best values.</summary>
    public ImmutableArray<Placement> BestPlacements { get; private set; } = [];

    /// <summary>Which zones are open in plans that have the best values, each set once.</summary>
    public HashSet<string> BestOpen { get; } = [];

    public static string Open(IEnumerable<Placement> placed) =>
        string.Join(' ', placed.Select(piece => piece.Zone.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The lexicographically least values of the ladder over all legal plans.</summary>
    public long[] Best()
    {
        best = null;
        Try(0, []);
        return best!;
    }

    /// <summary>Whether one stand more in the zone, whoever's it might be, goes with no plan that has these for want of guides or rails.</summary>
    public bool StaysShut(Plan plan, ZoneId zone) => runsOf.SelectMany(runs => runs).Where(run => run.Any(piece => piece.Zone == zone)).All(run =>
    {
        var inspection = new Inspection(problem, plan with { Placements = plan.Placements.AddRange(run) });
        return new GuidesSuffice().Check(inspection).Concat(new RailsSuffice().Check(inspection)).Any();
    });

    private void Try(int request, ImmutableArray<Placement> placed)
    {
        if (request == runsOf.Length)
        {
            Judge(placed);
            return;
        }

        Try(request + 1, placed);
        foreach (ImmutableArray<Placement> run in runsOf[request])
            if (!run.Any(piece => placed.Any(other => Overlap(piece, other)))) Try(request + 1, placed.AddRange(run));
    }

    private void Judge(ImmutableArray<Placement> placed)
    {
        var inspection = new Inspection(problem, PlanWith(placed));
        if (OfAllTogether.Any(rule => rule.Check(inspection).Any())) return;
        long[] values = [.. LadderMeasured.On(inspection).Select(measured => measured.Value)];
        int better = best is null ? -1 : values.AsSpan().SequenceCompareTo(best);
        if (better > 0) return;
        if (better < 0) BestOpen.Clear();
        (best, BestPlacements) = (values, placed);
        BestOpen.Add(Open(placed));
    }

    private static bool Overlap(Placement one, Placement other) =>
        one.Frontage == other.Frontage && one.Stretch.Overlaps(other.Stretch);

    private IEnumerable<ImmutableArray<Placement>> LegalRuns(StallRequest request) =>
        OnStalls(request).Concat(OnModules(request)).Where(run =>
        {
            var inspection = new Inspection(problem, PlanWith(run));
            return !OfOneRun.Any(rule => rule.Check(inspection).Any());
        });

    /// <summary>Every set of stalls of the market, each cut into pieces in every way that keeps neighbours in order.</summary>
    private IEnumerable<ImmutableArray<Placement>> OnStalls(StallRequest request)
    {
        for (int set = 1; set < 1 << problem.Stalls.Length; set++)
        {
            DayStall[] stalls = [.. problem.Stalls.Where((_, i) => (set & (1 << i)) != 0)];
            if (stalls.Length > Math.Max(4, request.OwnStalls.Length)) continue;
            for (int cuts = 0; cuts < 1 << (stalls.Length - 1); cuts++)
                if (Pieces(request, stalls, cuts) is ImmutableArray<Placement> run) yield return run;
        }
    }

    private ImmutableArray<Placement>? Pieces(StallRequest request, DayStall[] stalls, int cuts)
    {
        var pieces = ImmutableArray.CreateBuilder<Placement>();
        int first = 0;
        for (int i = 1; i <= stalls.Length; i++)
        {
            bool sameLine = i < stalls.Length && stalls[i].Stall.Frontage == stalls[first].Stall.Frontage;
            bool cut = i == stalls.Length || (cuts & (1 << (i - 1))) != 0;
            if (!sameLine && !cut) return null;
            if (!cut) continue;
            pieces.Add(Marked(request, stalls[first..i]));
            first = i;
        }

        return pieces.ToImmutable();
    }

    private IEnumerable<ImmutableArray<Placement>> OnModules(StallRequest request) =>
        from line in problem.Frontages
        where problem.StallsOf(line.Id).IsEmpty
        from start in Enumerable.Range(0, line.LengthCm / line.ModuleCm)
        from width in Enumerable.Range(1, line.LengthCm / stepCm).Select(count => count * stepCm)
        where start * line.ModuleCm + width <= line.LengthCm / line.ModuleCm * line.ModuleCm
        select ImmutableArray.Create(Placed(request, line.Id, [], new(start * line.ModuleCm, start * line.ModuleCm + width)));

    private Placement Marked(StallRequest request, DayStall[] stalls) => Placed(
        request,
        stalls[0].Stall.Frontage,
        [.. stalls.Select(stall => stall.Id)],
        new(stalls[0].Stretch.FromCm, stalls[^1].Stretch.ToCm));

    private Placement Placed(StallRequest request, FrontageId line, ImmutableArray<StallId> stalls, Stretch stretch)
    {
        TideWindow window = problem.Window(request.Window);
        int takes = stalls.IsEmpty ? problem.Frontage(line).DepthMaxCm : stalls.Min(stall => problem.Stall(stall).DepthCm);
        return new Placement(
            request.Vendor, window.Id, problem.Frontage(line).Zone, line, stalls, stretch, request.DepthCm > 0 ? request.DepthCm : takes, window.LoadIn, window.StallsOff, new(0), Commitment.Draft);
    }

    private Plan PlanWith(ImmutableArray<Placement> placements) => new(
        problem.Header.Id, problem.Date, "", 0, "", "", PlanStatus.Good, [], placements, [], [], [], 0, 0);
}
