using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class FootwayIsPassableTests
{
    /// <summary>At the kerb a stand of 1 m leaves 2 m at the houses, before the houses one of 1.2 m leaves 1.8 m at the kerb.</summary>
    [Theory]
    [InlineData(200, "K:0-200", "")]
    [InlineData(201, "K:0-200", "footway")]
    [InlineData(180, "H:0-200", "")]
    [InlineData(181, "H:0-200", "footway")]
    public void The_wider_of_what_is_left_is_the_way(int wayCm, string place, string broken) =>
        Assert.Equal(broken, BrokenBy(Walk(wayCm), ("v", place)));

    /// <summary>One of 1 m at the kerb and one of 1.2 m before the houses leave 80 cm between them.</summary>
    [Theory]
    [InlineData(80, "H:0-200", "")]
    [InlineData(81, "H:0-200", "footway")]
    [InlineData(81, "H:199-399", "footway")]
    [InlineData(81, "H:200-400", "")]
    public void Of_two_side_by_side_the_widest_of_three(int wayCm, string other, string broken) =>
        Assert.Equal(broken, BrokenBy(Walk(wayCm), ("v", "K:0-200"), ("w", other)));

    /// <summary>M covers 100 to 160 cm of the footway, and K 0 to 100: 140 cm are left at the houses.</summary>
    [Theory]
    [InlineData(140, "")]
    [InlineData(141, "footway")]
    public void That_may_be_beyond_them_both(int wayCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Walk(wayCm).Unmarked("M", 2000, 60, 1, Side.Left, 500).ChangeLine("M", Outward), ("v", "K:0-200"), ("w", "M:0-200")));

    [Fact]
    public void A_stand_on_the_road_leaves_the_footway_alone() =>
        Assert.Empty(BrokenBy(Walk(301).ChangeLine("K", line => line with { StandsOutward = false }), ("v", "K:0-200")));

    [Fact]
    public void So_does_one_on_the_other_side() =>
        Assert.Empty(BrokenBy(Walk(81).ChangeLine("H", line => line with { Side = Side.Right }), ("v", "K:0-200"), ("w", "H:0-200")));

    /// <summary>Carriageway to 4 m, footway to 7 m from the axis.</summary>
    private static MarketBuilder Walk(int wayCm) => new MarketBuilder().Keep(Measure.Footway, wayCm)
        .Street("S", 6000, 800).ChangeZone(zone => zone with { LeftFootwayCm = 300, RightFootwayCm = 300 })
        .Unmarked("K", 2000, 100, 1, Side.Left, 400).ChangeLine("K", Outward)
        .Unmarked("H", 2000, 120, 1, Side.Left, 700).Vendor("v").Vendor("w");

    private static Frontage Outward(Frontage line) => line with { StandsOutward = true };
}
