using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>Guides asked for and guides there, at the minute at which most are wanting.</summary>
internal readonly record struct Want(Minute Minute, long Need, long Has)
{
    public bool IsMet => Need <= Has;

    /// <summary>While posts are manned; of equal wants the earliest. null = nobody is asked for.</summary>
    public static Want? Worst(MarketProblem problem, ImmutableArray<Post> posts) => posts
        .SelectMany(post => new[] { post.Hours.From, post.Hours.To })
        .Concat(problem.Guides.SelectMany(guide => new[] { guide.Free.From, guide.Free.To }))
        .Distinct()
        .Order()
        .Select(minute => (Want?)At(problem, posts, minute))
        .Where(want => want?.Need > 0)
        .MaxBy(want => want?.Need - want?.Has);

    private static Want At(MarketProblem problem, ImmutableArray<Post> posts, Minute minute) => new(
        minute,
        posts.Where(post => Within(post.Hours, minute)).Sum(post => (long)post.Guides),
        problem.Guides.Count(guide => Within(guide.Free, minute)));

    private static bool Within(Hours hours, Minute minute) => hours.From <= minute && minute < hours.To;
}
