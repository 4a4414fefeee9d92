using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>A diff put into words, row by row.</summary>
internal static class DiffRows
{
    /// <summary>Vendors by what became of them, the gravest first; then ground; then objectives by the order of the policy.</summary>
    public static ImmutableArray<DiffRow> Of(MarketNames names, PlanDiff diff) =>
    [
        .. diff.Requests.OrderBy(change => change.Kind).ThenBy(change => names.OrderOf(change.Request.Window)).Select(change => Request(names, change)),
        .. diff.Ground.OrderBy(change => names.OrderOf(change.Window)).ThenByDescending(change => change.Taken).Select(change => Ground(names, change)),
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
