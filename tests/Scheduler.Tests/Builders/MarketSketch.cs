using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>What a random stall is besides a place of 2 m.</summary>
internal enum StallKind
{
    Plain,
    Blocked,
    MarkedVeg,
    ExclusiveFish,
    Powered,
    Watered,
    Frying,
}

/// <summary>What a random vendor cannot do without.</summary>
internal enum Need
{
    Nothing,
    Power,
    Water,
    Frying,
    Depth,
}

/// <param name="Owner">Index of the vendor whose own it is; -1 = nobody's.</param>
internal sealed record StallSketch(int Owner, StallKind Kind);

internal sealed record VendorSketch(
    string Category, int Tier, int Rank, int Min, int Max, bool InCm, Need Need, bool? Anywhere, string[] Wishes)
{
    public override string ToString() =>
        $"({Category}, tier {Tier}.{Rank}, {Min}–{Max}{(InCm ? " × 150 cm" : "")}, {Need}, anywhere {Anywhere}, [{string.Join(' ', Wishes)}])";
}

/// <summary>A market as drawn by <see cref="MarketGen"/>; its text is enough to build it by hand.</summary>
/// <param name="Stalls">Of the line A, 2 m each, 60 cm apart.</param>
/// <param name="Modules">Of the unmarked line B.</param>
/// <param name="HydrantAt">On the axis; keeps 150 cm clear on each side.</param>
/// <param name="ObstacleAt">On the axis, a point.</param>
internal sealed record MarketSketch(
    StallSketch[] Stalls, int Modules, int ModuleCm, int SideGapCm, bool Circular, bool Amsterdam, int? HydrantAt, int? ObstacleAt, VendorSketch[] Vendors)
{
    public MarketProblem Problem()
    {
        MarketBuilder market = new MarketBuilder()
            .Policy(Amsterdam ? TestPolicies.Amsterdam : TestPolicies.Community)
            .SideGap(SideGapCm).Clear(FeatureKind.Hydrant, 150)
            .Street("R", 20_000)
            .Category("goods").Category("veg", cap: 2).Category("fish", cap: 1, bound: Amsterdam)
            .Stalls("A", Stalls.Length, gapCm: 60, circular: Circular, depthCm: 200);
        if (Modules > 0) market.Unmarked("B", Modules * ModuleCm, moduleCm: ModuleCm, water: Amsterdam);
        if (HydrantAt is int hydrant) market.Feature("H", FeatureKind.Hydrant, hydrant);
        if (ObstacleAt is int obstacle) market.Feature("O", FeatureKind.Obstacle, obstacle);
        for (int i = 0; i < Stalls.Length; i++) Furnish(market, $"A{i + 1}", Stalls[i].Kind);
        for (int i = 0; i < Vendors.Length; i++) Add(market, i);
        return market.Problem();
    }

    private static MarketBuilder Furnish(MarketBuilder market, string stall, StallKind kind) => kind switch
    {
        StallKind.Blocked => market.Blocked(stall),
        StallKind.MarkedVeg => market.Marked(stall, "veg"),
        StallKind.ExclusiveFish => market.Exclusive(stall, "fish"),
        StallKind.Powered => market.Change(stall, plain => plain with { PowerW = 2000 }),
        StallKind.Watered => market.Change(stall, plain => plain with { Water = true }),
        StallKind.Frying => market.Offers(stall, "frying"),
        _ => market,
    };

    private void Add(MarketBuilder market, int index)
    {
        VendorSketch vendor = Vendors[index];
        string[] own = [.. Enumerable.Range(0, Stalls.Length).Where(i => Stalls[i].Owner == index).Select(i => $"A{i + 1}")];
        int unit = vendor.InCm ? 150 : 1;
        market.Vendor(
            $"v{index}", vendor.Category, TierOf(vendor, own), vendor.Rank, vendor.Min * unit, vendor.Max * unit,
            vendor.InCm ? RunUnit.Centimetres : RunUnit.Stalls, own,
            depthCm: vendor.Need == Need.Depth ? 201 : 0,
            powerW: vendor.Need == Need.Power ? 1500 : 0,
            water: vendor.Need == Need.Water,
            needs: vendor.Need == Need.Frying ? ["frying"] : [],
            anywhere: vendor.Anywhere,
            wishes: vendor.Wishes);
    }

    /// <summary>Holders have the first tier of the community, any of the first four in Amsterdam; applicants come after them.</summary>
    private int TierOf(VendorSketch vendor, string[] own)
    {
        if (!Amsterdam) return own.Length > 0 ? 1 : vendor.Tier;
        return own.Length > 0 ? vendor.Tier : vendor.Tier + 3;
    }

    public override string ToString() =>
        $"{(Amsterdam ? "Amsterdam" : "Community")}, A{(Circular ? " circular" : "")}: [{string.Join(' ', Stalls.Select(stall => $"{stall.Kind}/{stall.Owner}"))}], "
        + $"B: {Modules} × {ModuleCm}, gap {SideGapCm}, hydrant {HydrantAt}, obstacle {ObstacleAt}, {string.Join(' ', Vendors.Select(vendor => vendor.ToString()))}";
}
