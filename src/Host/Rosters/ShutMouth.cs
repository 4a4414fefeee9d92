using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>关闭的口门 — a mouth of an open zone at which nobody stands, and the rails that close it.</summary>
/// <param name="Rails">Empty = the plan sets up none there.</param>
internal sealed record ShutMouth(WindowId Window, Feature Mouth, ImmutableArray<RailRun> Rails)
{
    public static readonly Bilingual Kind = new("口门（关）", "mouth (shut)");

    /// <summary>Those of a window, in the order of the facts.</summary>
    public static IEnumerable<ShutMouth> In(MarketProblem problem, Plan plan, WindowId window)
    {
        HashSet<ZoneId> open = [.. plan.Zones.Where(state => state.Window == window && state.Use == ZoneUse.Open).Select(state => state.Zone)];
        HashSet<FeatureId?> guarded = [.. plan.Posts.Where(post => post.Window == window).Select(post => post.Feature)];
        return
            from mouth in problem.Features
            where mouth.Kind == FeatureKind.Mouth && mouth.ActsIn(window) && open.Contains(mouth.Zone) && !guarded.Contains(mouth.Id)
            select new ShutMouth(window, mouth, [.. plan.Rails.Where(run => run.Window == window && run.Mouth == mouth.Id)]);
    }

    public Bilingual Closed
    {
        get
        {
            int count = Rails.Sum(run => run.Pieces);
            Bilingual pieces = RailWords.Pieces(count);
            return count > 0
                ? new($"护栏 {pieces.Zh}封闭，无人值守", $"closed by {pieces.En} of rail, nobody stands there")
                : new("方案未设护栏，须另行封闭", "the plan has no rails there: close it in another way");
        }
    }
}
