using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Placements;

public class RailsSufficeTests
{
    /// <summary>Of 5 m at each kerb a gate of 4 m leaves 3 m, two pieces of 1.5 m each.</summary>
    [Theory]
    [InlineData(4, 2, "")]
    [InlineData(3, 3, "rails")]
    [InlineData(5, 1, "rails")]
    public void A_mouth_takes_what_fits_beside_the_gate_and_two_of_it_open(int pieces, int opening, string broken) => Assert.Equal(broken, BrokenBy(
        Law().Street("S", 3000, 1000).Unmarked("L", 3000, 100, 1, Side.Left, 500).Feature("M", FeatureKind.Mouth, 0)
            .Rails("open", opening, 150, openable: true).Rails("shut", pieces - opening, 150).Vendor("v"), ("v", "L:0-200")));

    [Fact]
    public void A_street_where_nobody_stands_has_none() => Assert.Empty(BrokenBy(
        Law().Street("S", 3000, 1000).Unmarked("L", 3000).Feature("M", FeatureKind.Mouth, 0).Rails("r", 0).Vendor("v")));

    [Fact]
    public void Where_nobody_lists_rails_they_are_only_counted() => Assert.Empty(BrokenBy(
        Law().Street("S", 3000, 1000).Unmarked("L", 3000, 100, 1, Side.Left, 500).Feature("M", FeatureKind.Mouth, 0).Vendor("v"), ("v", "L:0-200")));

    [Fact]
    public void Each_zone_uses_its_own() => Assert.Equal("rails", BrokenBy(
        Law().Street("T", 3000, 1000).Rails("r", 99, openable: true).Street("S", 3000, 1000).Unmarked("L", 3000, 100, 1, Side.Left, 500)
            .Feature("M", FeatureKind.Mouth, 0).Vendor("v"), ("v", "L:0-200")));

    /// <summary>Places of 2 m: 0–200 and 200–400 for v, the second of them for w as well, and 400–600.</summary>
    [Theory]
    [InlineData(3, "")]
    [InlineData(2, "rails")]
    public void Two_stands_share_a_place_for_rails(int pieces, string broken) => Assert.Equal(broken, BrokenBy(
        Law().Keep(Measure.TrafficRail, 600).Street("S", 3000, 1000, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Unmarked("L", 3000, 100, 1, Side.Left, 500).Rails("r", pieces).Vendor("v", depthCm: 100).Vendor("w", depthCm: 100),
        ("v", "L:100-300"), ("w", "L:300-500")));

    private static MarketBuilder Law() => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] }).Keep(Measure.FireLane, 400).Keep(Measure.MouthRail);
}
