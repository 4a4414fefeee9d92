using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class TactileStripsAreClearTests
{
    /// <summary>The stand covers 400 to 500 cm from the axis.</summary>
    [Theory]
    [InlineData(525, 560, "")]
    [InlineData(524, 560, "tactile-strip")]
    [InlineData(460, 480, "tactile-strip")]
    public void A_stand_keeps_off_the_strip(int fromCm, int toCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Walk(fromCm, toCm, offsetCm: 400), ("v", "K:0-200")));

    /// <summary>The stand covers 500 to 600 cm from the axis.</summary>
    [Theory]
    [InlineData(475, "")]
    [InlineData(476, "tactile-strip")]
    public void On_both_sides_of_it(int toCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Walk(440, toCm, offsetCm: 500), ("v", "K:0-200")));

    [Fact]
    public void The_strip_of_the_other_side_is_not_in_its_way() => Assert.Empty(BrokenBy(
        Walk(500, 540, 400).ChangeZone(zone => zone with { LeftTactile = null, RightTactile = zone.LeftTactile }), ("v", "K:0-200")));

    private static MarketBuilder Walk(int fromCm, int toCm, int offsetCm) => new MarketBuilder().Keep(Measure.TactileStrip, 25)
        .Street("S", 6000, 800).ChangeZone(zone => zone with { LeftFootwayCm = 300, LeftTactile = new(fromCm, toCm), RightFootwayCm = 300 })
        .Unmarked("K", 2000, 100, 1, Side.Left, offsetCm).ChangeLine("K", line => line with { StandsOutward = true }).Vendor("v");
}
