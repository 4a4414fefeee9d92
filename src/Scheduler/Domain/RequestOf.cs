using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Fills in what a vendor left open: data/README.md, vendors.csv and requests.csv.</summary>
internal static class RequestOf
{
    public static StallRequest Vendor(
        Vendor vendor, WindowId window, RequestOverride? change, IEnumerable<Wish> wishes, string drawSeed)
    {
        RunUnit unit = change?.RunUnit ?? vendor.RunUnit;
        int own = unit == RunUnit.Stalls ? vendor.FixedStalls.Length : 0;
        int least = change?.RunMin ?? vendor.RunMin ?? Math.Max(own, 1);
        int most = change?.RunMax ?? vendor.RunMax ?? least;
        return new StallRequest(
            new RequestId(vendor.Id, window),
            Standing.Of(vendor, drawSeed),
            vendor.Categories,
            vendor.FixedStalls,
            least,
            Math.Max(least, most),
            unit,
            change?.DepthCm ?? vendor.DepthCm,
            change?.PowerW ?? vendor.PowerW,
            change?.Water ?? vendor.Water,
            vendor.Tags,
            change?.Anywhere ?? vendor.Anywhere ?? vendor.FixedStalls.IsEmpty,
            Ordered(wishes, window))
        {
            LpgKg = vendor.LpgKg,
            Canopy = vendor.Canopy,
        };
    }

    private static ImmutableArray<Wish> Ordered(IEnumerable<Wish> wishes, WindowId window) =>
        [.. wishes.Where(wish => wish.Window is null || wish.Window == window).OrderBy(wish => wish.Priority)];
}
