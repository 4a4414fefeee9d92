using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class AislesAreWideEnoughTests
{
    /// <summary>Rows at 350 cm on both sides, 2 m deep, leave 3 m.</summary>
    [Theory]
    [InlineData(300, "")]
    [InlineData(301, "aisle")]
    public void Rows_that_face_each_other_leave_an_aisle(int aisleCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Rows(aisleCm), ("v", "L:0-200"), ("w", "R:0-200")));

    [Theory]
    [InlineData("R:199-399", "aisle")]
    [InlineData("R:200-400", "")]
    public void If_they_lie_side_by_side(string right, string broken) =>
        Assert.Equal(broken, BrokenBy(Rows(301), ("v", "L:0-200"), ("w", right)));

    [Fact]
    public void Rows_back_to_back_need_none()
    {
        MarketBuilder market = Rows(301).ChangeLine("L", Outward).ChangeLine("R", Outward);
        Assert.Empty(BrokenBy(market, ("v", "L:0-200"), ("w", "R:0-200")));
    }

    /// <summary>L then covers −550 to −350 cm and looks away; R looks at its back.</summary>
    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "aisle")]
    public void One_that_looks_at_the_others_back_does(int aisleCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Rows(aisleCm).ChangeLine("L", Outward), ("v", "L:0-200"), ("w", "R:0-200")));

    [Fact]
    public void Stands_over_each_other_leave_less_than_none()
    {
        MarketBuilder market = Rows(0).ChangeLine("R", line => line with { Side = Side.Left, OffsetCm = 450 });
        Assert.Equal("aisle", BrokenBy(market, ("v", "L:0-200"), ("w", "R:0-200")));
    }

    [Fact]
    public void Neighbours_of_one_line_are_no_aisle() => Assert.Empty(BrokenBy(Rows(301), ("v", "L:0-200"), ("w", "L:200-400")));

    [Fact]
    public void Nor_are_stands_of_two_windows()
    {
        MarketBuilder market = Rows(301).Window("morning").Window("evening", "17:30", "22:00");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "L:0-200").Give("v", "R:0-200", window: "evening").Broken());
    }

    private static MarketBuilder Rows(int aisleCm) => new MarketBuilder().Keep(Measure.Aisle, aisleCm).Square("Q", 2000, 2000)
        .Unmarked("L", 2000, 200, 1, Side.Left, 350).Unmarked("R", 2000, 200, 1, Side.Right, 350).Vendor("v").Vendor("w");

    private static Frontage Outward(Frontage line) => line with { StandsOutward = true };
}
