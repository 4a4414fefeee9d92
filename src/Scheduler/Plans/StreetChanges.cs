using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>Which zones, posts and rails two plans have otherwise. Of what a plan names twice, which no sound one does, the last counts.</summary>
internal static class StreetChanges
{
    /// <summary>How many a shut zone would need and there are is no difference of its own.</summary>
    public static IEnumerable<ZoneChange> Zones(Plan before, Plan after) =>
        from change in Changed(before.Zones, after.Zones, state => (state.Window, state.Zone))
        where (change.From?.Use, change.From?.By) != (change.To?.Use, change.To?.By)
        orderby new Ordinal(change.Key.Window.Value), new Ordinal(change.Key.Zone.Value)
        select new ZoneChange(change.Key.Zone, change.Key.Window, change.From, change.To);

    public static IEnumerable<PostChange> Posts(Plan before, Plan after) =>
        from change in Changed(before.Posts, after.Posts, post => (post.Window, post.Id))
        where change.From != change.To
        orderby new Ordinal(change.Key.Window.Value), new Ordinal(change.Key.Id.Value)
        select new PostChange(change.Key.Id, change.Key.Window, change.From, change.To);

    public static IEnumerable<RailChange> Rails(Plan from, Plan to)
    {
        ILookup<(WindowId Window, ZoneId Zone, FrontageId? Frontage, FeatureId? Mouth), RailRun> before = Places(from), after = Places(to);
        return
            from place in before.Select(runs => runs.Key).Union(after.Select(runs => runs.Key))
            let change = new RailChange(place.Zone, place.Window, place.Frontage, place.Mouth, [.. before[place]], [.. after[place]])
            where !change.From.SequenceEqual(change.To)
            orderby new Ordinal(place.Window.Value), new Ordinal(place.Zone.Value), new Ordinal(place.Mouth?.Value ?? ""), new Ordinal(place.Frontage?.Value ?? "")
            select change;
    }

    private static ILookup<(WindowId Window, ZoneId Zone, FrontageId? Frontage, FeatureId? Mouth), RailRun> Places(Plan plan) => plan.Rails
        .OrderBy(run => run.Stretch.FromCm).ThenBy(run => run.Stretch.ToCm).ThenBy(run => run.AtCm).ThenBy(run => run.OpenPieces)
        .ToLookup(run => (run.Window, run.Zone, run.Frontage, run.Mouth));

    private static IEnumerable<(TKey Key, T? From, T? To)> Changed<TKey, T>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, TKey> key)
        where TKey : notnull
        where T : class
    {
        Dictionary<TKey, T> from = Named(before, key), to = Named(after, key);
        return from.Keys.Union(to.Keys).Select(name => (name, from.GetValueOrDefault(name), to.GetValueOrDefault(name)));
    }

    private static Dictionary<TKey, T> Named<TKey, T>(ImmutableArray<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var named = new Dictionary<TKey, T>();
        foreach (T item in items) named[key(item)] = item;
        return named;
    }
}
