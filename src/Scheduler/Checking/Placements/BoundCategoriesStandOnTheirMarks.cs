using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Vendors of a bound category stand on stalls marked for it or their own, and never on an unmarked line.</summary>
internal sealed class BoundCategoriesStandOnTheirMarks : IPlanRule
{
    public RuleId Id { get; } = new("bound");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        from category in holding.Request.Categories
        where inspection.Problem.Category(category).Bound
        from piece in holding.Pieces
        where !piece.IsMarked || piece.Stalls.Any(stall => IsForeign(holding.Claim, stall.Stall, category))
        select this.At(
            piece.Where,
            new($"未标 {category} 的地段", $"ground not marked for {category}"),
            new($"标有 {category} 的摊位", $"stalls marked for {category}"));

    private static bool IsForeign(Claim claim, Stall stall, CategoryId category) =>
        !claim.Owns(stall.Id) && !stall.Marks.Contains(category.Value);
}
