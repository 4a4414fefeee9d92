using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>Zones, posts and rails written into a plan rather than worked out.</summary>
internal static class CrewByHand
{
    public static Plan Open(this Plan plan, string zone, string window = "morning") =>
        plan with { Zones = plan.Zones.Add(new(new(zone), new(window), ZoneUse.Open)) };

    public static Plan Shut(this Plan plan, string zone, ShutBy by, int need, int has, string window = "morning") =>
        plan with { Zones = plan.Zones.Add(new(new(zone), new(window), ZoneUse.Shut, by, need, has)) };

    /// <param name="feature">null = <c>rails.</c> and the zone, or <c>crowd</c>.</param>
    /// <param name="zone">null = the feature's; the crowd has none.</param>
    /// <param name="hours"><c>05:00–09:05</c>; null = as long as the road is closed.</param>
    public static Plan Posted(
        this Plan plan, MarketProblem problem, PostKind kind, string? feature = null, string? zone = null, int guides = 1, string window = "morning", string? hours = null)
    {
        Post post = problem.PostAt(feature ?? (kind == PostKind.Crowd ? "crowd" : $"rails.{zone}"), guides, feature, zone, kind, window);
        return plan with { Posts = plan.Posts.Add(hours is null ? post : post with { Hours = Between(hours) }) };
    }

    /// <summary>Across the street at a mouth, on the left of the axis if the stretch begins below 0.</summary>
    public static Plan RailedAcross(this Plan plan, string zone, string mouth, int atCm, int fromCm, int pieces, int pieceCm = 200, string? post = null, string window = "morning") =>
        plan.Railed(new(new(zone), new(window), null, new(mouth), new(fromCm, fromCm + pieces * pieceCm), pieces, 1, atCm, new(post ?? mouth)));

    /// <summary>Along a line; at a mouth of its side if one is named.</summary>
    public static Plan RailedAlong(
        this Plan plan, string zone, string line, int fromCm, int pieces, int pieceCm = 200, int open = 0, int atCm = 0, string? mouth = null, string? post = null, string window = "morning") =>
        plan.Railed(new(
            new(zone), new(window), new(line), mouth is null ? null : new(mouth), new(fromCm, fromCm + pieces * pieceCm), pieces, open, atCm, post is null ? null : new(post)));

    private static Plan Railed(this Plan plan, RailRun run) => plan with { Rails = plan.Rails.Add(run) };

    private static Hours Between(string hours)
    {
        string[] ends = hours.Split('–');
        Assert.True(Minute.TryParse(ends[0], out Minute from) & Minute.TryParse(ends[1], out Minute to));
        return new(from, to);
    }
}
