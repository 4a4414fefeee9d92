using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>No category has more stalls in a window than its cap; holders' own stalls come first and are never barred.</summary>
internal sealed class CapsHold : IPlanRule
{
    public RuleId Id { get; } = new("category-cap");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from window in inspection.Problem.Windows
        from category in inspection.Problem.Categories
        where category.Cap is not null
        let room = Room(inspection, window.Id, category)
        let used = Used(inspection, window.Id, category)
        where used > room
        select this.At(
            $"{category.Id}@{window.Id}",
            new($"自有之外 {used} 个摊位", $"{used} stalls beyond the holders' own"),
            new($"至多 {room} 个（上限 {category.Cap}）", $"{room} at most (cap {category.Cap})"));

    /// <summary>What the cap leaves once every attending holder's own stalls are counted.</summary>
    public static long Room(Inspection inspection, WindowId window, Category category)
    {
        long own = inspection.Problem.RequestsIn(window)
            .Where(request => request.Categories.Contains(category.Id))
            .Sum(request => inspection.ClaimOf(request).OwnBase);
        return Math.Max(0, (category.Cap ?? long.MaxValue) - own);
    }

    /// <summary>What placed vendors take of it beyond their own stalls.</summary>
    public static long Used(Inspection inspection, WindowId window, Category category) =>
        inspection.Holdings
            .Where(holding => holding.Request.Window == window && holding.Request.Categories.Contains(category.Id))
            .Sum(holding => Math.Max(0, holding.Size - holding.Claim.OwnBase));
}
