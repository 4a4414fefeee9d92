using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>Where guides have to be while a zone is open.</summary>
internal static class ZonePosts
{
    /// <summary>Mouths and crossings in the order of the facts, then the rails.</summary>
    /// <param name="isPosted">Of mouths on a line: somebody stands there.</param>
    /// <param name="mustOpen">Rails part some stand from the fire lane.</param>
    public static IEnumerable<Post> Of(ZoneInWindow zone, Func<Feature, bool> isPosted, bool mustOpen)
    {
        IEnumerable<Post> posts =
            from entry in zone.Entries
            let isMouth = entry.Kind == FeatureKind.Mouth
            where !isMouth || ZoneInWindow.IsThrough(entry) || isPosted(entry)
            select isMouth ? Mouth(zone, entry) : Crossing(zone, entry);
        return (mustOpen ? posts.Append(Rails(zone)) : posts).Where(IsManned);
    }

    public static Post Mouth(ZoneInWindow zone, Feature mouth) => new(
        AtMouth(mouth), PostKind.Mouth, zone.Window.Id, zone.Zone.Id, mouth.Id, zone.Window.Closed, Guides(zone, Measure.MouthPost, silent: 1));

    public static PostId AtMouth(Feature mouth) => new(mouth.Id.Value);

    public static PostId RailsOf(ZoneId zone) => new($"rails.{zone}");

    /// <summary>Somebody stands there for some time.</summary>
    public static bool IsManned(Post post) => post.Guides > 0 && post.Hours.From < post.Hours.To;

    private static Post Crossing(ZoneInWindow zone, Feature crossing) => new(
        new(crossing.Id.Value), PostKind.Crossing, zone.Window.Id, zone.Zone.Id, crossing.Id, zone.Window.Standing,
        Guides(zone, Measure.CrossingPost, silent: 0));

    private static Post Rails(ZoneInWindow zone) => new(
        RailsOf(zone.Zone.Id), PostKind.Rails, zone.Window.Id, zone.Zone.Id, null, zone.Window.Standing, Guides(zone, Measure.RailPost, silent: 1));

    private static int Guides(ZoneInWindow zone, Measure measure, int silent) => zone.Numbers(measure).DefaultIfEmpty(silent).Max();
}
