using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>A diff put into words, row by row.</summary>
internal static class DiffRows
{
    /// <summary>Zones, which may be why all else differs; vendors by what became of them, the gravest first; ground, posts and rails; then objectives by
    /// the order of the policy.</summary>
    public static ImmutableArray<DiffRow> Of(MarketNames names, PlanDiff diff) =>
    [
        .. diff.Zones.OrderBy(change => names.OrderOf(change.Window)).Select(change => Zone(names, change)),
        .. diff.Requests.OrderBy(change => change.Kind).ThenBy(change => names.OrderOf(change.Request.Window)).Select(change => Request(names, change)),
        .. diff.Ground.OrderBy(change => names.OrderOf(change.Window)).ThenByDescending(change => change.Taken).Select(change => Ground(names, change)),
        .. diff.Posts.OrderBy(change => names.OrderOf(change.Window)).Select(change => Post(names, change)),
        .. diff.Rails.OrderBy(change => names.OrderOf(change.Window)).Select(change => Rails(names, change)),
        .. diff.Objectives.OrderBy(change => names.OrderOf(change.Window)).ThenBy(change => Order(names.Market.Policy, change)).Select(change => Objective(names, change)),
    ];

    private static DiffRow Request(MarketNames names, RequestChange change)
    {
        bool terms = change.Kind == ChangeKind.Terms;
        return new(
            DiffSubject.Vendor,
            names.Window(change.Request.Window),
            change.Request.Vendor.Value,
            names.Vendor(change.Request.Vendor),
            DiffWords.Of(change.Kind),
            DiffWords.Of(change.From, terms),
            DiffWords.Of(change.To, terms),
            change.From.IsPlaced ? change.From.Fee : null,
            change.To.IsPlaced ? change.To.Fee : null);
    }

    private static DiffRow Ground(MarketNames names, GroundChange change)
    {
        string place = GroundWords.Of(change.Frontage, change.Stall is StallId stall ? [stall] : [], change.Stretch ?? default);
        return new(
            DiffSubject.Ground, names.Window(change.Window), place, names.Frontage(change.Frontage), DiffWords.Ground(change.Taken),
            new("", ""), new("", ""), null, null);
    }

    private static DiffRow Zone(MarketNames names, ZoneChange change) => new(
        DiffSubject.Zone, names.Window(change.Window), change.Zone.Value, names.Zone(change.Zone), DiffWords.Zone(change.From, change.To),
        DiffWords.Of(change.From), DiffWords.Of(change.To), null, null);

    private static DiffRow Post(MarketNames names, PostChange change)
    {
        Post post = (change.To ?? change.From)!;
        Bilingual name = post.Feature is FeatureId feature ? names.Feature(feature) : post.Zone is ZoneId zone ? names.Zone(zone) : PostWords.Of(post.Kind);
        return new(
            DiffSubject.Post, names.Window(change.Window), change.Post.Value, name, DiffWords.Set(change.From is not null, change.To is not null),
            DiffWords.Of(change.From), DiffWords.Of(change.To), null, null);
    }

    /// <summary>Named by the mouth, else by the line.</summary>
    private static DiffRow Rails(MarketNames names, RailChange change)
    {
        (string id, Bilingual name) = (change.Mouth, change.Frontage) switch
        {
            (FeatureId mouth, _) => (mouth.Value, names.Feature(mouth)),
            (_, FrontageId line) => (line.Value, names.Frontage(line)),
            _ => (change.Zone.Value, names.Zone(change.Zone)),
        };
        return new(
            DiffSubject.Rails, names.Window(change.Window), id, name, DiffWords.Set(!change.From.IsEmpty, !change.To.IsEmpty),
            DiffWords.Of(change.From), DiffWords.Of(change.To), null, null);
    }

    private static DiffRow Objective(MarketNames names, ObjectiveChange change)
    {
        Bilingual name = new Aim(change.Name, change.Group, change.Tier, change.Round).Name(names.Market.Policy);
        return new(
            DiffSubject.Objective, names.Window(change.Window), "", name, DiffWords.Objective(change.IsBetter), Number(change.From), Number(change.To), null, null);
    }

    /// <summary>Groups of another policy come last.</summary>
    private static (int Group, int Rung, int Tier, int Round) Order(Policy policy, ObjectiveChange change)
    {
        PolicyGroup? group = policy.Groups.FirstOrDefault(group => group.Name == change.Group);
        int place = group is not null ? policy.Groups.IndexOf(group) : change.Name == Rung.Promises ? -1 : int.MaxValue;
        return (place, group?.Rungs.IndexOf(change.Name) ?? -1, change.Tier ?? 0, change.Round ?? 0);
    }

    private static Bilingual Number(long? value) => Bilingual.Same(value?.ToString(CultureInfo.InvariantCulture) ?? "–");
}
