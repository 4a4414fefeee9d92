using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>岗位 — where guides have to be while a zone is open. A post without guides or without hours is none.</summary>
internal static class PostsOf
{
    public static PostId RailPost(Zone zone) => new($"rails.{zone.Id}");

    /// <summary>Mouths and crossings in the order of the facts, then the rails.</summary>
    /// <param name="opened">The side mouths that are opened.</param>
    /// <param name="opensRails">Whether rails part some stand from the fire lane.</param>
    public static IEnumerable<Post> Zone(OpenZone zone, IReadOnlySet<FeatureId> opened, bool opensRails)
    {
        IEnumerable<Post> entrances =
            from feature in zone.Entrances
            let isMouth = feature.Kind == FeatureKind.Mouth
            where !isMouth || OpenZone.IsThrough(feature) || opened.Contains(feature.Id)
            select isMouth ? Mouth(zone, feature) : Crossing(zone, feature);
        return (opensRails ? entrances.Append(Rails(zone)) : entrances).Where(IsManned);
    }

    /// <summary>Where one guide stands even if the pack is silent: nobody else would stop a car.</summary>
    public static Post Mouth(OpenZone zone, Feature mouth) => new(
        new(mouth.Id.Value), PostKind.Mouth, zone.Window.Id, zone.Zone.Id, mouth.Id, zone.Window.Closed, Most(zone, Measure.MouthPost, 1));

    public static Post Rails(OpenZone zone) => new(
        RailPost(zone.Zone), PostKind.Rails, zone.Window.Id, zone.Zone.Id, null, zone.Window.Standing, Most(zone, Measure.RailPost, 1));

    public static bool IsManned(Post post) => post.Guides > 0 && post.Hours.From < post.Hours.To;

    private static Post Crossing(OpenZone zone, Feature crossing) => new(
        new(crossing.Id.Value), PostKind.Crossing, zone.Window.Id, zone.Zone.Id, crossing.Id, zone.Window.Standing, Most(zone, Measure.CrossingPost, 0));

    private static int Most(OpenZone zone, Measure measure, int ifSilent) => zone.Numbers(measure).DefaultIfEmpty(ifSilent).Max();
}
