using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>What guides allow to be open at once, at each time at which they may not suffice for all.</summary>
internal sealed class GuideLimits
{
    private readonly ImmutableArray<Ask> all;

    public GuideLimits(PlacementModel model)
    {
        var guides = new GuidesFree(model.Problem);
        if (!guides.IsLimited) return;
        OpenZone[] serving = [.. model.Problem.Zones.Where(zone => zone.ServesIn(model.Street.Window.Id)).Select(model.Street.Opened)];
        Crowd crowd = Crowd.Of(model.Street.Window, serving);
        if (guides.Shortage([.. serving.SelectMany(MostPosts), .. new[] { crowd.Post(serving) }.OfType<Post>()]) is null) return;
        all = [.. serving.SelectMany(zone => Of(model, zone))];
        IEnumerable<Limit> limits = guides.Times([.. all.SelectMany(ask => ask.Posts).Select(post => post.Hours), crowd.Hours])
            .SelectMany(time => At(time, guides.At(time), crowd));
        Limits =
        [
            .. limits.Where(limit => limit.Weights.Sum() > limit.Most)
                .GroupBy(limit => string.Join(' ', limit.Weights)).Select(same => same.MinBy(limit => limit.Most)!),
        ];
        Asks = [.. all.Where((_, i) => Limits.Any(limit => limit.Weights[i] > 0))];
        Limits = [.. Limits.Select(limit => limit with { Weights = [.. limit.Weights.Where((_, i) => Asks.Contains(all[i]))] })];
    }

    /// <summary>Something that asks for guides if it is chosen: to open a zone, or to have rails in it that must open.</summary>
    /// <param name="Columns">The runs for which it has to be chosen, ascending.</param>
    internal sealed record Ask(OpenZone Zone, bool IsOfRails, ImmutableArray<Post> Posts, ImmutableArray<int> Columns);

    /// <summary>Σ weight · chosen ≤ <paramref name="Most"/>, by ask.</summary>
    internal sealed record Limit(ImmutableArray<long> Weights, long Most);

    /// <summary>By zone; those on which some limit depends.</summary>
    public ImmutableArray<Ask> Asks { get; } = [];

    /// <summary>None where guides suffice for everything at once.</summary>
    public ImmutableArray<Limit> Limits { get; } = [];

    /// <summary>Found at once, and mostly guides suffice for them all.</summary>
    private static IEnumerable<Post> MostPosts(OpenZone zone) => PostsOf.Zone(zone, ImmutableHashSet<FeatureId>.Empty, opensRails: true);

    private static IEnumerable<Ask> Of(PlacementModel model, OpenZone zone)
    {
        ImmutableArray<int> columns = [.. model.ColumnsIn(zone.Zone)];
        if (columns.IsEmpty) yield break;
        yield return new(zone, false, [.. PostsOf.Zone(zone, ImmutableHashSet<FeatureId>.Empty, opensRails: false)], columns);
        Post rails = PostsOf.Rails(zone);
        if (!model.Street.Lines.Any(line => line.Zone.Id == zone.Zone.Id && model.Street.RailsOn(line).MayBeNeeded)) yield break;
        ImmutableArray<int> beyond = [.. columns.Where(column => model.DeepestOf(column).Any(stand => IsBeyond(model.Street, zone, stand)))];
        if (!beyond.IsEmpty && PostsOf.IsManned(rails)) yield return new(zone, true, [rails], beyond);
    }

    private static bool IsBeyond(Street street, OpenZone zone, Stand stand) =>
        stand.Line.Zone.Id == zone.Zone.Id && street.RailsOn(stand.Line).Of(stand) is { IsBeyond: true };

    /// <summary>⌈people ÷ n⌉ ≤ guides left is people ≤ n · guides left, so that the crowd needs no choice of its own; and whoever opens a zone asks for the
    /// least of it.</summary>
    private IEnumerable<Limit> At(Minute time, int free, Crowd crowd)
    {
        ImmutableArray<long> posts = [.. all.Select(ask => ask.Posts.Where(post => Covers(post.Hours, time)).Sum(post => (long)post.Guides))];
        bool isCrowded = Covers(crowd.Hours, time);
        long each = isCrowded && crowd.PeopleEach > 0 ? crowd.PeopleEach : 1;
        yield return new([.. posts.Select((guides, i) => each * guides + (isCrowded && crowd.PeopleEach > 0 ? People(all[i]) : 0))], each * free);
        for (int i = 0; i < all.Length && isCrowded && crowd.Least > 0; i++)
            if (!all[i].IsOfRails) yield return new(posts.SetItem(i, posts[i] + crowd.Least), free);
    }

    private static long People(Ask ask) => ask.IsOfRails ? 0 : ask.Zone.Zone.PeakIn(ask.Zone.Window.Id);

    private static bool Covers(Hours hours, Minute time) => hours.From <= time && time < hours.To;
}
