using CsCheck;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Random markets of every kind of line, vendor and rule that the model knows. A failing sample prints its seed and market.</summary>
internal static class MarketGen
{
    /// <summary>Small enough to list every plan.</summary>
    public static readonly Gen<MarketSketch> Tiny = Market(mostStalls: 4, mostModules: 4, mostVendors: 4);

    /// <summary>A row, an unmarked line and a dozen vendors.</summary>
    public static readonly Gen<MarketSketch> Small = Market(mostStalls: 9, mostModules: 10, mostVendors: 12);

    /// <summary>Nothing but an unmarked line of up to 12 m in modules of 10 cm.</summary>
    public static readonly Gen<MarketSketch> UnmarkedLine =
        from modules in Gen.Int[0, 120]
        from gapCm in Gen.Int[0, 12].Select(gap => gap * 5)
        from vendors in Vendor(stalls: 0, modules, moduleCm: 10).Array[1, 5]
        select new MarketSketch([], modules, ModuleCm: 10, gapCm, false, false, null, null, vendors);

    private static Gen<MarketSketch> Market(int mostStalls, int mostModules, int mostVendors) =>
        from vendorCount in Gen.Int[1, mostVendors]
        from stalls in Stall(vendorCount).Array[0, mostStalls]
        from modules in Gen.Int[0, mostModules]
        from gapCm in Among(0, 60, 100)
        from circular in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        from amsterdam in Gen.Bool
        from hydrantAt in Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 2000].Select(at => (int?)at))
        from obstacleAt in Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 10].Select(at => (int?)(at * 100)))
        from vendors in Vendor(stalls.Length, modules, moduleCm: 100).Array[vendorCount]
        select new MarketSketch(stalls, modules, ModuleCm: 100, gapCm, circular, amsterdam, hydrantAt, obstacleAt, vendors);

    private static Gen<StallSketch> Stall(int vendors) =>
        from owner in Gen.Frequency((2, Gen.Const(-1)), (1, Gen.Int[0, vendors - 1]))
        from kind in Gen.Frequency((4, Gen.Const(StallKind.Plain)), (1, Gen.Enum<StallKind>()))
        select new StallSketch(owner, kind);

    private static Gen<VendorSketch> Vendor(int stalls, int modules, int moduleCm) =>
        from category in Among("goods", "veg", "fish", "veg;fish")
        from tier in Gen.Int[2, 4]
        from rank in Gen.Int[1, 3]
        from min in Gen.Int[1, 2]
        from more in Gen.Int[0, 2]
        from inCm in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true)))
        from needs in Gen.Frequency((3, Gen.Const(Need.Nothing)), (1, Gen.Enum<Need>()))
        from anywhere in Among<bool?>(null, null, false, true)
        from wishes in Gen.Int[0, Math.Max(0, stalls + modules - 1)].Array[0, 3]
        select new VendorSketch(category, tier, rank, min, min + more, inCm, needs, anywhere, stalls + modules == 0 ? [] : Places(wishes, stalls, moduleCm));

    private static Gen<T> Among<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static string[] Places(int[] wishes, int stalls, int moduleCm) =>
    [
        .. wishes.Distinct().Select(wish => wish < stalls
            ? $"A{wish + 1}"
            : $"B:{(wish - stalls) * moduleCm}-{(wish - stalls) * moduleCm + moduleCm}"),
    ];
}
