using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The guides among the people while they buy: one for each so many at the peak, and never fewer than the least.</summary>
internal static class CrowdPost
{
    public static readonly PostId Id = new("crowd");

    /// <summary>null = nobody has to be there.</summary>
    /// <param name="serving">All zones of the window, whose rules count whether or not they are open.</param>
    /// <param name="open">Those with people in them.</param>
    public static Post? Of(TideWindow window, ImmutableArray<ZoneInWindow> serving, IReadOnlyCollection<ZoneInWindow> open)
    {
        if (open.Count == 0) return null;
        int guides = (int)Math.Min(int.MaxValue, Math.Max(Least(serving), ByNumber(window, serving, open)));
        var post = new Post(Id, PostKind.Crowd, window.Id, null, null, new(window.Sell, window.SellStop), guides);
        return ZonePosts.IsManned(post) ? post : null;
    }

    private static long Least(ImmutableArray<ZoneInWindow> serving) =>
        serving.SelectMany(zone => zone.Numbers(Measure.LeastCrowdPost)).DefaultIfEmpty(0).Max();

    /// <summary>A number of 0 people to a guide says nothing.</summary>
    private static long ByNumber(TideWindow window, ImmutableArray<ZoneInWindow> serving, IEnumerable<ZoneInWindow> open)
    {
        long each = serving.SelectMany(zone => zone.Numbers(Measure.CrowdPost)).Where(number => number > 0).DefaultIfEmpty(0).Min();
        long people = open.Sum(zone => (long)zone.Zone.PeakIn(window.Id));
        return each == 0 ? 0 : (people + each - 1) / each;
    }
}
