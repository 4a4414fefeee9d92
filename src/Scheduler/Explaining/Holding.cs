using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>Who holds which cell in a solution, and what is left of each category's cap.</summary>
internal sealed class Holding
{
    private readonly PlacementModel model;
    private readonly int[] requestOn;
    private readonly Dictionary<CategoryId, int> capLeft = [];

    public Holding(PlacementModel model, Solution solution)
    {
        this.model = model;
        requestOn = new int[model.Street.CellCount];
        Array.Fill(requestOn, -1);
        foreach (Candidate candidate in solution.Chosen.Select(column => model.Columns[column]))
            foreach (int cell in candidate.Pieces.SelectMany(piece => piece.HeldCells))
                requestOn[cell] = candidate.Request;
        foreach (Row row in model.Rows.Where(row => row.Rule == CapRule)) capLeft[new CategoryId(row.Where)] = Left(row, solution);
    }

    private static RuleId CapRule { get; } = new Rules.Hard.CategoryCap().Id;

    /// <summary>null = free.</summary>
    public StallRequest? On(Line line, Cell cell)
    {
        int request = requestOn[line.FirstCell + cell.Index];
        return request < 0 ? null : model.Requests[request];
    }

    /// <summary>The stalls that a request's categories still allow it; null = no cap.</summary>
    public int? CapLeft(StallRequest request) =>
        request.Categories.Where(capLeft.ContainsKey).Select(category => (int?)capLeft[category]).Min();

    /// <summary>A cap is the same whatever is open: choices that the row was multiplied by count as taken.</summary>
    private int Left(Row row, Solution solution)
    {
        var chosen = solution.Chosen.ToHashSet();
        long used = 0;
        for (int i = 0; i < row.Columns.Length; i++)
            if (row.Columns[i] >= model.Columns.Length || chosen.Contains(row.Columns[i])) used += row.Coefficients[i];
        return (int)(row.Most - used);
    }
}
