using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>What a linear relaxation came to: values of columns and prices of rows, both in floating point.</summary>
internal sealed record Relaxation(double[] Values, double[] RowPrices, double[] CapPrices)
{
    private const double Tolerance = 1e-6;

    /// <summary>The columns at 1, if all are at 0 or 1.</summary>
    public Solution? Integral(PlacementModel model) =>
        Values.All(value => value is <= Tolerance or >= 1 - Tolerance) ? Solution.Of(model, column => Values[column] > 0.5) : null;

    /// <summary>The column that is nearest to 1 among those that are neither 0 nor 1.</summary>
    public int LargestFraction()
    {
        int largest = -1;
        for (int column = 0; column < Values.Length; column++)
            if (Values[column] is > Tolerance and < 1 - Tolerance && (largest < 0 || Values[column] > Values[largest])) largest = column;
        return largest;
    }
}
