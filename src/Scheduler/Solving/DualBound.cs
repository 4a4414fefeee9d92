using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>What prices on rows prove about a cost: a bound for every plan, and one for every plan with a given column. Exact.</summary>
/// <remarks>
/// For any prices y ≥ 0 on the rows a·x ≤ b and the caps, every plan costs at least −Σ y·b + Σ_r min(0, min_{c of r} (cost_c + Σ y·a_c)),
/// since a request takes one column at most; a choice, which costs nothing itself, adds min(0, Σ y·a). The prices come from an LP in floating point; they are scaled, rounded and from then
/// on only integers count, so a bad LP can make a bound weak and never wrong. Row prices of the one-run-per-request rows are not needed.
/// </remarks>
internal sealed class DualBound
{
    private const int ScaleBits = 20;
    private readonly PlacementModel model;
    private readonly Int128 constant;
    private readonly Int128[] reduced;
    private readonly Int128[] bestOf;
    private readonly Int128 whole;

    /// <param name="rowPrices">By row of the model; below 0 counts as 0.</param>
    /// <param name="capPrices">By cap.</param>
    /// <param name="closed">Runs that no plan under the caps takes; null = none is known.</param>
    public DualBound(
        PlacementModel model,
        ImmutableArray<Cap> caps,
        Cost cost,
        ReadOnlySpan<double> rowPrices,
        ReadOnlySpan<double> capPrices,
        bool[]? closed = null)
    {
        this.model = model;
        constant = (Int128)cost.Constant << ScaleBits;
        reduced = [.. Enumerable.Range(0, model.Width).Select(column => (Int128)cost.At(column) << ScaleBits)];
        Int128 sides = 0;
        for (int i = 0; i < model.Rows.Length; i++) sides += Charge(model.Rows[i], Rounded(rowPrices[i]));
        for (int i = 0; i < caps.Length; i++) sides += Charge(caps[i], Rounded(capPrices[i]));
        bestOf = new Int128[model.Requests.Length];
        for (int request = 0; request < bestOf.Length; request++)
            foreach (int column in model.Of(request))
                if (closed?[column] is not true) bestOf[request] = Int128.Min(bestOf[request], reduced[column]);
        whole = constant - sides;
        foreach (Int128 best in bestOf) whole += best;
        for (int choice = model.Columns.Length; choice < model.Width; choice++) whole += Int128.Min(0, reduced[choice]);
    }

    /// <summary>No plan costs less.</summary>
    public long Whole => Ceiling(whole);

    /// <summary>No plan that takes the column costs less.</summary>
    public long With(int column) => Ceiling(whole - bestOf[model.Columns[column].Request] + reduced[column]);

    private static Int128 Rounded(double price)
    {
        if (!double.IsFinite(price) || price <= 0) return 0;
        return (Int128)Math.Round(Math.Min(price, 1e12) * (1 << ScaleBits));
    }

    private static long Ceiling(Int128 scaled) => (long)((scaled + (1 << ScaleBits) - 1) >> ScaleBits);

    private Int128 Charge(Row row, Int128 price)
    {
        if (price == 0) return 0;
        for (int i = 0; i < row.Columns.Length; i++) reduced[row.Columns[i]] += price * row.Coefficients[i];
        return price * row.Most;
    }

    private Int128 Charge(Cap cap, Int128 price)
    {
        if (price == 0) return 0;
        for (int column = 0; column < cap.Cost.OfColumn.Length; column++) reduced[column] += price * cap.Cost.OfColumn[column];
        return price * (cap.Most - cap.Cost.Constant);
    }
}
