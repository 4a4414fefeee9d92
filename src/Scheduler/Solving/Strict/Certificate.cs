using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>凭证 — whole prices on the rows of a model that prove that a vendor does not fit beside those granted. Exact.</summary>
/// <remarks>
/// For any prices y ≥ 0 on the rows a·x ≤ b a plan spends at most Σ y·b: Σ of what its runs cost, Σ y·a. So a vendor has no room if the cheapest
/// of its runs costs more than what is left of Σ y·b after each granted request has spent its cheapest run still open. What may cost less than
/// nothing (a choice, or a run that lets others in) is counted as if it were taken. The more is granted, the less is left: prices that refuse
/// once refuse for good.
/// </remarks>
internal sealed class Certificate
{
    /// <summary>Prices come in floating point and are scaled to whole numbers by this.</summary>
    public const long Scale = 1 << 20;

    private readonly PlacementModel model;
    private readonly Incidence incidence;
    private readonly long[] prices;
    private readonly Int128[] needs;
    private Int128 left;

    /// <param name="prices">By row; below 0 counts as 0.</param>
    public Certificate(PlacementModel model, Incidence incidence, Grants grants, ReadOnlySpan<double> prices)
    {
        (this.model, this.incidence) = (model, incidence);
        this.prices = new long[prices.Length];
        for (int row = 0; row < prices.Length; row++)
        {
            this.prices[row] = Whole(prices[row]);
            left += (Int128)this.prices[row] * model.Rows[row].Most;
        }

        for (int choice = model.Columns.Length; choice < model.Width; choice++) left -= Int128.Min(0, Cost(choice));
        needs = new Int128[model.Requests.Length];
        for (int request = 0; request < needs.Length; request++) Update(grants, request);
    }

    /// <summary>What is left of the worth of everything once each granted request has spent what it needs at least.</summary>
    public Int128 Left => left;

    /// <summary>To be called when what a request was granted has changed.</summary>
    public void Update(Grants grants, int request)
    {
        Int128 need = Cheapest(grants.OpenOf(request));
        if (!grants.IsGranted(request)) need = Int128.Min(0, need);
        left -= need - needs[request];
        needs[request] = need;
    }

    /// <summary>No legal plan gives a request one of these runs beside what was granted.</summary>
    public bool Refuses(int request, IEnumerable<int> columns) => Cheapest(columns) > left + needs[request];

    /// <summary>What a run costs.</summary>
    public Int128 Cost(int column)
    {
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        Int128 cost = 0;
        for (int i = 0; i < rows.Length; i++) cost += (Int128)prices[rows[i]] * coefficients[i];
        return cost;
    }

    private Int128 Cheapest(IEnumerable<int> columns)
    {
        Int128? cheapest = null;
        foreach (int column in columns)
        {
            Int128 cost = Cost(column);
            if (cheapest is null || cost < cheapest) cheapest = cost;
        }

        return cheapest ?? 0;
    }

    private static long Whole(double price) =>
        double.IsFinite(price) && price > 0 ? (long)Math.Round(Math.Min(price, 1e6) * Scale) : 0;
}
