using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>业态上限 — a category has at most its cap of stalls; holders' own stalls count and are never barred by it.</summary>
/// <remarks>
/// ∀ category k: Σ_c max(0, stalls(c) − own(r)) · x_c ≤ max(0, cap(k) − Σ_r own(r)), over requests r of the category,
/// own(r) = own stalls that can be had today, at most the wanted number.
/// </remarks>
internal sealed class CategoryCap : IHardRule
{
    public RuleId Id { get; } = new("category-cap");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        foreach (Category category in model.Problem.Categories)
        {
            if (category.Cap is not int cap) continue;
            int[] members =
            [
                .. Enumerable.Range(0, model.Requests.Length)
                    .Where(request => model.Requests[request].Categories.Contains(category.Id)),
            ];
            int own = members.Sum(request => OwnStalls.Kept(model.Street, model.Requests[request]));
            if (RowOf(model, category, members, Math.Max(0, cap - own)) is Row row) yield return row;
        }
    }

    private Row? RowOf(PlacementModel model, Category category, int[] members, int left)
    {
        var charged = (from request in members
                       let own = OwnStalls.Kept(model.Street, model.Requests[request])
                       from column in model.Of(request)
                       let charge = Math.Max(0, model.Columns[column].Stalls - own)
                       where charge > 0
                       select (column, charge)).ToList();
        return charged.Count == 0
            ? null
            : new Row(Id, category.Id.Value, [.. charged.Select(c => c.column)], [.. charged.Select(c => c.charge)], left);
    }
}
