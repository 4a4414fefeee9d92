using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>A post in words: what it is called, where it is, and what whoever stands there has to do.</summary>
internal static class PostWords
{
    public static Bilingual Of(PostKind kind) => kind switch
    {
        PostKind.Mouth => new("口门", "mouth"),
        PostKind.Crossing => new("过街", "crossing"),
        PostKind.Rails => new("开护栏", "opens the rails"),
        _ => new("巡查", "among the people"),
    };

    /// <summary>What it is called on the street.</summary>
    public static Bilingual Name(MarketProblem problem, Post post)
    {
        if (problem.Features.FirstOrDefault(feature => feature.Id == post.Feature) is Feature feature) return feature.Name;
        if (post.Zone is not ZoneId id) return Of(post.Kind);
        Bilingual zone = problem.Zone(id).Name;
        return new($"{zone.Zh}护栏", $"rails of {zone.En}");
    }

    /// <summary><c>2 名</c>, <c>2 guides</c>.</summary>
    public static Bilingual Guides(int guides) => new($"{guides} 名", guides == 1 ? "1 guide" : $"{guides} guides");

    /// <summary><c>west mouth, 05:00–09:00: 1 guide</c>.</summary>
    public static Bilingual Of(MarketProblem problem, Post post)
    {
        Bilingual name = Name(problem, post), guides = Guides(post.Guides);
        return new($"{name.Zh}，{post.Hours}：{guides.Zh}", $"{name.En}, {post.Hours}: {guides.En}");
    }

    /// <summary>By the tape; of rails the whole length over which they have to be opened; of the crowd the zones that are open.</summary>
    public static Bilingual Place(MarketProblem problem, Plan plan, Post post)
    {
        if (post.Zone is not ZoneId id) return Open(problem, plan, post.Window);
        Zone zone = problem.Zone(id);
        var tape = new TapePlace(problem, zone);
        if (problem.Features.FirstOrDefault(feature => feature.Id == post.Feature) is Feature feature) return tape.Of(GroundOf(problem, feature));
        Stretch[] runs = [.. Opened(plan, post).Select(run => run.Stretch.Shifted(problem.Frontage(run.Frontage!.Value).StartCm))];
        return runs.Length == 0 ? zone.Name : tape.Of(new(runs.Min(run => run.FromCm), runs.Max(run => run.ToCm)));
    }

    /// <summary>The rails that whoever stands there opens for a fire engine.</summary>
    public static ImmutableArray<RailRun> Opened(Plan plan, Post post) =>
        [.. plan.Rails.Where(run => run.Window == post.Window && run.Post == post.Id && run.OpenPieces > 0)];

    /// <summary><c>西口（左侧） 1 节</c>; empty where nothing has to be opened.</summary>
    public static Bilingual Rails(MarketProblem problem, Plan plan, Post post) =>
        Listed(Opened(plan, post).Select(run => Counted(RailWords.Name(problem, run), run.OpenPieces)));

    /// <summary>One plain sentence, or two or three.</summary>
    public static Bilingual Task(MarketProblem problem, Plan plan, Post post)
    {
        Bilingual rails = Told(problem, [.. Opened(plan, post)]);
        return (post.Kind, rails.En.Length > 0) switch
        {
            (PostKind.Mouth, true) => new(
                $"不让任何车辆驶入。消防车来时打开护栏放行（{rails.Zh}），过后合上。",
                $"Let nobody drive in. Open the rails for a fire engine ({rails.En}), and shut them behind it."),
            (PostKind.Mouth, false) => new("不让任何车辆驶入，消防车除外。", "Let nobody drive in but a fire engine."),
            (PostKind.Crossing, _) => new("这里有车辆通行。车停稳了再让行人过街。", "Traffic moves here. Let people cross only when it has stopped."),
            (PostKind.Rails, _) => new(
                $"守住护栏，不让人翻到车道上。消防车来时打开护栏（{rails.Zh}）。",
                $"Let nobody climb over the rails into the traffic. Open them for a fire engine ({rails.En})."),
            _ => new("在人群中走动，疏导拥堵。消防车道和出口不许堵。", "Walk among the people and keep them moving, and the fire lane and every way out free."),
        };
    }

    /// <summary>Whoever stands at the mouth need not be told which mouth, but which half of the road.</summary>
    private static Bilingual Told(MarketProblem problem, ImmutableArray<RailRun> runs) => Listed(
        from run in runs
        group run.OpenPieces by run.Mouth is null ? RailWords.Name(problem, run) : run.Frontage is null ? RailWords.Half(run) : default into same
        select Counted(same.Key, same.Sum(open => (long)open)));

    private static Bilingual Counted(Bilingual name, long count)
    {
        Bilingual pieces = RailWords.Pieces(count);
        return string.IsNullOrEmpty(name.En) ? pieces : new($"{name.Zh} {pieces.Zh}", $"{name.En} {pieces.En}");
    }

    private static Bilingual Listed(IEnumerable<Bilingual> words)
    {
        Bilingual[] all = [.. words];
        return new(string.Join('、', all.Select(one => one.Zh)), string.Join(", ", all.Select(one => one.En)));
    }

    /// <summary>Where a feature lies on its zone's axis.</summary>
    public static Stretch GroundOf(MarketProblem problem, Feature feature) =>
        feature.Frontage is FrontageId line ? feature.Stretch.Shifted(problem.Frontage(line).StartCm) : feature.Stretch;

    private static Bilingual Open(MarketProblem problem, Plan plan, WindowId window)
    {
        HashSet<ZoneId> open = [.. plan.Zones.Where(state => state.Window == window && state.Use == ZoneUse.Open).Select(state => state.Zone)];
        return Listed(problem.Zones.Where(zone => open.Contains(zone.Id)).Select(zone => zone.Name));
    }
}
