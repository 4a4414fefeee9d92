using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A plan laid beside the facts: what every rule looks at.</summary>
/// <remarks>Nothing of a plan is trusted: lists may be missing, ids unknown, numbers absurd.</remarks>
internal sealed class Inspection
{
    private readonly Dictionary<(FrontageId, WindowId), LineInWindow> lines;
    private readonly Dictionary<RequestId, Claim> claims;
    private readonly Dictionary<(ZoneId, WindowId), ZoneInWindow> zones;
    private readonly Dictionary<WindowId, WindowSetting> settings = [];
    private readonly Dictionary<RequestId, Holding> holdings;
    private ImmutableArray<Stand>? stands;

    public Inspection(MarketProblem problem, Plan plan)
        : this(problem, plan, [], [], [])
    {
    }

    private Inspection(
        MarketProblem problem,
        Plan plan,
        Dictionary<(FrontageId, WindowId), LineInWindow> lines,
        Dictionary<RequestId, Claim> claims,
        Dictionary<(ZoneId, WindowId), ZoneInWindow> zones)
    {
        (this.lines, this.claims, this.zones) = (lines, claims, zones);
        Problem = problem;
        Plan = plan;
        Placements = Present(plan.Placements);
        Refusals = Present(plan.Refusals);
        Objectives = Present(plan.Objectives);
        Pieces = [.. Placements.Select(placement => Piece.Read(problem, placement)).OfType<Piece>()];
        Placed = [.. Placements.Select(placement => placement.Request)];
        Dictionary<FrontageId, int> order = problem.Frontages.Select((line, place) => (line.Id, place)).ToDictionary();
        holdings = Pieces
            .Where(piece => piece.Request is not null)
            .GroupBy(piece => piece.Request!)
            .ToDictionary(
                group => group.Key.Id,
                group => new Holding(
                    ClaimOf(group.Key),
                    [
                        .. group.DistinctBy(piece => (piece.Line.Id, piece.Ground))
                            .OrderBy(piece => order[piece.Line.Id])
                            .ThenBy(piece => piece.Ground.FromCm),
                    ]));
    }

    public MarketProblem Problem { get; }

    public Plan Plan { get; }

    public ImmutableArray<Placement> Placements { get; }

    public ImmutableArray<Refusal> Refusals { get; }

    public ImmutableArray<ObjectiveValue> Objectives { get; }

    /// <summary>The placements that can be read, in the plan's order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>What the pieces take up, in their order.</summary>
    public ImmutableArray<Stand> Stands => stands ??= [.. Pieces.Select(piece => Stand.Of(Problem, piece))];

    /// <summary>Everyone with a placement, readable or not.</summary>
    public HashSet<RequestId> Placed { get; }

    /// <summary>Every placement can be read, so sums over the plan mean something.</summary>
    public bool IsReadable => Pieces.Length == Placements.Length;

    /// <summary>By window and standing.</summary>
    public IEnumerable<Holding> Holdings => Problem.Requests.Select(request => HoldingOf(request.Id)).OfType<Holding>();

    public Holding? HoldingOf(RequestId id) => holdings.GetValueOrDefault(id);

    public Claim ClaimOf(StallRequest request)
    {
        if (!claims.TryGetValue(request.Id, out Claim? claim)) claims[request.Id] = claim = Claim.Of(request, this);
        return claim;
    }

    /// <summary>Of other placements beside the same facts. What is known of lines and claims is facts alone, and is not found out anew.</summary>
    public Inspection Of(params ImmutableArray<Placement> placements) =>
        new(Problem, Plan with { Placements = placements, Refusals = [], Objectives = [] }, lines, claims, zones);

    /// <summary>Both ids exist.</summary>
    public LineInWindow Line(FrontageId line, WindowId window)
    {
        if (!lines.TryGetValue((line, window), out LineInWindow? found))
            lines[(line, window)] = found = new LineInWindow(Problem, Problem.Frontage(line), Problem.Window(window));
        return found;
    }

    public LineInWindow LineOf(Piece piece) => Line(piece.Line.Id, piece.Window.Id);

    /// <summary>Both ids exist.</summary>
    public ZoneInWindow Zone(ZoneId zone, WindowId window)
    {
        if (!zones.TryGetValue((zone, window), out ZoneInWindow? found))
            zones[(zone, window)] = found = new ZoneInWindow(Problem, Problem.Zone(zone), Problem.Window(window));
        return found;
    }

    public ZoneInWindow ZoneOf(Stand stand) => Zone(stand.Zone.Id, stand.Piece.Window.Id);

    /// <summary>What zones, posts and rails come to in a window of the day.</summary>
    public WindowSetting SettingIn(TideWindow window)
    {
        if (!settings.TryGetValue(window.Id, out WindowSetting? found)) settings[window.Id] = found = new WindowSetting(this, window);
        return found;
    }

    /// <summary>The rules of a measure that hold where a stand stands; those on widths only where widths are known.</summary>
    public ImmutableArray<RuleInForce> Rules(Measure measure, Stand stand) =>
        Measures.KindOf(measure) == RuleKind.CrossSection && !stand.Zone.Surveyed ? [] : LineOf(stand.Piece).Rules(measure);

    /// <summary>The same for measures of a street, which mean nothing on a square.</summary>
    public ImmutableArray<RuleInForce> StreetRules(Measure measure, Stand stand) =>
        stand.Zone.Kind == ZoneKind.Street ? Rules(measure, stand) : [];

    private static ImmutableArray<T> Present<T>(ImmutableArray<T> entries)
        where T : class =>
        entries.IsDefault ? [] : [.. entries.Where(entry => entry is not null)];
}
