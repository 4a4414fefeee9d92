using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A frontage during one window: its stalls, what breaks it and what is kept clear on it.</summary>
internal sealed class LineInWindow
{
    private readonly MarketProblem problem;
    private readonly TideWindow window;
    private readonly Dictionary<StallId, int> places;
    private readonly Dictionary<Measure, ImmutableArray<RuleInForce>> rules = [];

    public LineInWindow(MarketProblem problem, Frontage line, TideWindow window)
    {
        (this.problem, this.window) = (problem, window);
        Line = line;
        Stalls = problem.StallsOf(line.Id);
        places = Stalls.Select((stall, place) => (stall.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        Kept = [.. KeptGround.On(problem, line, window)];
        Obstacles = Lying(FeatureKind.Obstacle);
        Built = [.. Obstacles.Concat(Lying(FeatureKind.Building)).Select(lying => lying.Ground).OrderBy(ground => ground.FromCm)];
    }

    public Frontage Line { get; }

    public ImmutableArray<DayStall> Stalls { get; }

    public ImmutableArray<KeptGround> Kept { get; }

    public ImmutableArray<(FeatureId Id, Ground Ground)> Obstacles { get; }

    /// <summary>Obstacles and buildings, along the line.</summary>
    public ImmutableArray<Ground> Built { get; }

    /// <summary>The rules of a measure that hold on this line.</summary>
    public ImmutableArray<RuleInForce> Rules(Measure measure)
    {
        if (!rules.TryGetValue(measure, out ImmutableArray<RuleInForce> found))
            rules[measure] = found = problem.Of(measure, problem.Zone(Line.Zone), Line.Side, window);
        return found;
    }

    /// <summary>The length of the longest part of a gap in which nothing is built.</summary>
    public long FreeIn(Ground gap) => LongestFreeIn(gap).LengthCm;

    /// <summary>The first of the longest parts of a gap in which nothing is built.</summary>
    public Ground LongestFreeIn(Ground gap)
    {
        long at = gap.FromCm;
        var longest = new Ground(at, at);
        foreach (Ground built in Built.Where(gap.Overlaps))
        {
            if (built.FromCm - at > longest.LengthCm) longest = new(at, built.FromCm);
            at = Math.Max(at, built.ToCm);
        }

        return gap.ToCm - at > longest.LengthCm ? new(at, gap.ToCm) : longest;
    }

    /// <summary>What keeps two stalls from being neighbours, left before right; null = they are neighbours.</summary>
    public Bilingual? Between(DayStall left, DayStall right)
    {
        if (places[left.Id] + 1 != places[right.Id]) return new("不相邻的摊位", "stalls that do not follow each other");
        var gap = new Ground(left.Stretch.ToCm, right.Stretch.FromCm);
        if (gap.LengthCm > Line.JoinCm) return new($"间隔 {gap.LengthCm} cm", $"a gap of {gap.LengthCm} cm");
        return In(gap);
    }

    /// <summary>Whether the line is circular, of three stalls or more, and nothing lies between its last and its first.</summary>
    public bool JoinsOverTheEnd =>
        Line.Circular && Stalls.Length > 2
        && In(new(Stalls[^1].Stretch.ToCm, Line.LengthCm)) is null && In(new(0, Stalls[0].Stretch.FromCm)) is null;

    /// <summary>Whether the stall lies on ground kept clear; null = it does not.</summary>
    public KeptGround? KeptAt(Ground ground)
    {
        foreach (KeptGround kept in Kept)
            if (kept.Ground.Overlaps(ground)) return kept;
        return null;
    }

    /// <summary>Into how many runs the stalls of this line fall.</summary>
    public int Parts(IEnumerable<DayStall> stalls)
    {
        DayStall[] along = [.. stalls.OrderBy(stall => places[stall.Id])];
        if (along.Length == 0) return 0;
        int parts = 1 + along.Zip(along.Skip(1)).Count(pair => Between(pair.First, pair.Second) is not null);
        bool wraps = parts > 1 && JoinsOverTheEnd && along[0].Id == Stalls[0].Id && along[^1].Id == Stalls[^1].Id;
        return wraps ? parts - 1 : parts;
    }

    private ImmutableArray<(FeatureId Id, Ground Ground)> Lying(FeatureKind kind) =>
    [
        .. problem.Features
            .Where(feature => feature.Kind == kind && feature.ActsIn(window.Id) && KeptGround.ActsOn(feature, Line))
            .Select(feature => (feature.Id, KeptGround.OnLine(feature, Line))),
    ];

    private Bilingual? In(Ground gap)
    {
        foreach ((FeatureId id, Ground ground) in Obstacles)
            if (gap.Touches(ground)) return new($"障碍 {id}", $"obstacle {id}");
        return KeptAt(gap) is KeptGround kept ? new($"禁设区（{kept.Feature}）", $"a keep-clear of {kept.Feature}") : null;
    }
}
