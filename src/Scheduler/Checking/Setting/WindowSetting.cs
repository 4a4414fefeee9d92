using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>What zones, posts and rails come to in one window, by the facts and by who stands where; nothing in it is chosen.</summary>
internal sealed class WindowSetting
{
    private readonly Inspection inspection;
    private readonly TideWindow window;
    private readonly ImmutableArray<ZoneInWindow> serving;
    private readonly HashSet<ZoneId> openingRails;
    private HashSet<FeatureId>? opened;

    public WindowSetting(Inspection inspection, TideWindow window)
    {
        (this.inspection, this.window) = (inspection, window);
        HashSet<ZoneId> stoodIn = [.. inspection.Stands.Where(stand => stand.Piece.Window.Id == window.Id).Select(stand => stand.Zone.Id)];
        serving = [.. inspection.Problem.Zones.Where(zone => zone.ServesIn(window.Id)).Select(zone => inspection.Zone(zone.Id, window.Id))];
        Open = [.. serving.Where(zone => stoodIn.Contains(zone.Zone.Id))];
        openingRails = [.. Open.Where(zone => TrafficRails.MustOpen(inspection, zone)).Select(zone => zone.Zone.Id)];
    }

    /// <summary>Somebody stands in them.</summary>
    public ImmutableArray<ZoneInWindow> Open { get; }

    /// <summary>The posts without which the open zones could not be open.</summary>
    public ImmutableArray<Post> Required => Posts(Open, _ => false);

    /// <summary>All posts of the window.</summary>
    public ImmutableArray<Post> Manned => Posts(Open, mouth => Opened.Contains(mouth.Id));

    /// <summary>The rails of an open zone.</summary>
    public IEnumerable<RailRun> RailsOf(ZoneInWindow zone) =>
        MouthRails.Of(inspection.Problem, zone, mouth => Opened.Contains(mouth.Id)).Concat(TrafficRails.Of(inspection, zone));

    public IEnumerable<ZoneState> States => serving.Select(zone =>
        Open.Contains(zone) ? new ZoneState(zone.Zone.Id, window.Id, ZoneUse.Open) : ClosedZone.Of(inspection.Problem, this, zone));

    /// <summary>What the open zones and one more ask for, nobody standing in that one.</summary>
    public ImmutableArray<Post> RequiredWith(ZoneInWindow zone) => Posts([.. serving.Where(other => other == zone || Open.Contains(other))], _ => false);

    /// <summary>The mouths on lines that are opened: each as the facts list them, while guides suffice.</summary>
    private HashSet<FeatureId> Opened => opened ??= Opening();

    private HashSet<FeatureId> Opening()
    {
        HashSet<FeatureId> found = [];
        foreach (Feature mouth in inspection.Problem.Features)
        {
            if (ZoneInWindow.IsThrough(mouth) || !Open.Any(zone => zone.Mouths.Contains(mouth))) continue;
            if (Suffice(Posts(Open, other => other == mouth || found.Contains(other.Id)))) found.Add(mouth.Id);
        }

        return found;
    }

    private bool Suffice(ImmutableArray<Post> posts) => !inspection.Problem.GuidesListed || Want.Worst(inspection.Problem, posts) is not { IsMet: false };

    private ImmutableArray<Post> Posts(ImmutableArray<ZoneInWindow> open, Func<Feature, bool> isPosted)
    {
        IEnumerable<Post> posts = open.SelectMany(zone => ZonePosts.Of(zone, isPosted, openingRails.Contains(zone.Zone.Id)));
        return CrowdPost.Of(window, serving, open) is Post crowd ? [.. posts, crowd] : [.. posts];
    }
}
