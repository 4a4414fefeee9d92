using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Prices at which the cheapest plan is one near a known one: each of its columns pays, any other costs a little, and no two quite the same, so
/// that nothing ties.</summary>
internal static class NearPrices
{
    /// <param name="seed">Of the small differences: the same seed, the same prices.</param>
    public static double[] Of(PlacementModel model, Solution known, long seed)
    {
        double[] prices = [.. Enumerable.Range(0, model.Width).Select(column => 0.001 + 0.01 * Scattered(seed, column))];
        foreach (int column in known.All) prices[column] = -1 - 0.01 * Scattered(~seed, column);
        return prices;
    }

    /// <summary>A number from 0 to 1 that looks random and is not (the mixing step of SplitMix64: Steele, Lea and Flood, OOPSLA 2014).</summary>
    private static double Scattered(long seed, int number)
    {
        ulong mixed = unchecked((ulong)seed * 0x9E3779B97F4A7C15 + (ulong)number * 0xD1B54A32D192ED03);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
