using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>The busiest time of a window: how many guides its posts need at once, and how many there are then.</summary>
/// <param name="Has">null = nobody keeps a list of guides.</param>
internal readonly record struct GuidePeak(int Need, int? Has)
{
    /// <summary>Of equally busy times the one with the fewest guides counts.</summary>
    public static GuidePeak In(MarketProblem problem, Plan plan, WindowId window)
    {
        Post[] posts = [.. plan.Posts.Where(post => post.Window == window)];
        Minute[] times = [.. posts.Select(post => post.Hours.From).Concat(problem.Guides.SelectMany(guide => new[] { guide.Free.From, guide.Free.To })).Distinct()];
        return times.Select(time => At(problem, posts, time)).OrderByDescending(peak => peak.Need).ThenBy(peak => peak.Has).FirstOrDefault();
    }

    private static GuidePeak At(MarketProblem problem, Post[] posts, Minute time)
    {
        bool Holds(Hours hours) => hours.From <= time && time < hours.To;
        return new(
            posts.Where(post => Holds(post.Hours)).Sum(post => post.Guides),
            problem.GuidesListed ? problem.Guides.Count(guide => Holds(guide.Free)) : null);
    }
}
