using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>布场 — what follows from where vendors stand in a window: which zones are open, where guides have to be, and where rails are.</summary>
/// <remarks>A function of the stands and the facts: nothing here is chosen.</remarks>
internal sealed class SetUp
{
    private static readonly ImmutableHashSet<FeatureId> None = [];
    private readonly Street street;
    private readonly ImmutableArray<OpenZone> serving;
    private readonly ImmutableArray<OpenZone> open;
    private readonly ImmutableArray<Stand> stands;
    private readonly GuidesFree guides;
    private readonly Crowd crowd;
    private readonly HashSet<ZoneId> beyond;

    /// <param name="stands">Each at its deepest.</param>
    public SetUp(Street street, IEnumerable<Stand> stands)
    {
        this.street = street;
        this.stands = [.. stands];
        serving = [.. street.Problem.Zones.Where(zone => zone.ServesIn(street.Window.Id)).Select(street.Opened)];
        open = [.. serving.Where(zone => this.stands.Any(stand => stand.Line.Zone.Id == zone.Zone.Id))];
        guides = new(street.Problem);
        crowd = Crowd.Of(street.Window, serving);
        beyond = [.. this.stands.Where(stand => street.RailsOn(stand.Line).Of(stand) is { IsBeyond: true }).Select(stand => stand.Line.Zone.Id)];
        OpenedMouths = Opened();
        Posts = PostsWith(open, OpenedMouths);
        Rails = [.. open.SelectMany(zone => RailsOf(zone))];
        Zones = [.. serving.Select(State)];
    }

    public ImmutableArray<ZoneState> Zones { get; }

    public ImmutableArray<Post> Posts { get; }

    public ImmutableArray<RailRun> Rails { get; }

    /// <summary>Side mouths for which guides are left.</summary>
    private ImmutableHashSet<FeatureId> OpenedMouths { get; }

    /// <summary>What the required posts lack; null = guides suffice for them.</summary>
    public (int Need, int Has)? Shortage => guides.Shortage(PostsWith(open, None));

    /// <summary>The rails that a zone needs as it is now.</summary>
    public IEnumerable<RailRun> RailsOf(OpenZone zone) =>
        MouthRails.Of(street, zone, OpenedMouths).Concat(TrafficRails.Of(street, zone, stands));

    private ImmutableHashSet<FeatureId> Opened()
    {
        ImmutableHashSet<FeatureId> opened = None;
        HashSet<FeatureId> sides = [.. open.SelectMany(zone => zone.Mouths).Where(mouth => !OpenZone.IsThrough(mouth)).Select(mouth => mouth.Id)];
        foreach (FeatureId mouth in street.Problem.Features.Select(feature => feature.Id).Where(sides.Contains))
            if (guides.Shortage(PostsWith(open, opened.Add(mouth))) is null) opened = opened.Add(mouth);
        return opened;
    }

    private ImmutableArray<Post> PostsWith(ImmutableArray<OpenZone> zones, ImmutableHashSet<FeatureId> opened)
    {
        IEnumerable<Post> posts = zones.SelectMany(zone => PostsOf.Zone(zone, opened, beyond.Contains(zone.Zone.Id)));
        return crowd.Post(zones) is Post walking ? [.. posts, walking] : [.. posts];
    }

    private ZoneState State(OpenZone zone)
    {
        (ZoneId id, WindowId window) = (zone.Zone.Id, zone.Window.Id);
        if (open.Contains(zone)) return new(id, window, ZoneUse.Open);
        if (guides.Shortage(PostsWith([.. serving.Where(other => other == zone || open.Contains(other))], None)) is (int need, int has))
            return new(id, window, ZoneUse.Shut, ShutBy.Guides, need, has);
        return RailsWanting.Of(street, zone, [.. MouthRails.Of(street, zone, None)]) is (int pieces, int kept)
            ? new(id, window, ZoneUse.Shut, ShutBy.Rails, pieces, kept)
            : new(id, window, ZoneUse.Empty);
    }
}
