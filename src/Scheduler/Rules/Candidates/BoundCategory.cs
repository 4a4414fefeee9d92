using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>限定业态 — vendors of a bound category stand only on stalls marked for it, or on their own.</summary>
internal sealed class BoundCategory : ICellRule
{
    public RuleId Id { get; } = new("bound");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (Place.IsOwn(request, cell)) return null;
        foreach (CategoryId category in request.Categories)
        {
            if (!street.Problem.Category(category).Bound) continue;
            if (cell.Stall?.Stall.Marks.Contains(category.Value) != true) return new Fact(Place.Of(line, cell), FactCode.NotMarked);
        }

        return null;
    }
}
