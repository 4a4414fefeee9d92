using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Placements;

public class CircuitsCarryTheirLoadTests
{
    [Theory]
    [InlineData(1500, "")]
    [InlineData(1501, "circuit")]
    public void All_who_stand_on_a_circuit_are_added_up(int powerW, string broken) =>
        Assert.Equal(broken, BrokenBy(Street().Circuit("c", 3500, 2000, "A1", "A2").Vendor("v", powerW: 2000).Vendor("w", powerW: powerW), ("v", "A1"), ("w", "A2")));

    [Fact]
    public void Holders_on_their_own_stalls_too() => Assert.Equal("circuit", BrokenBy(
        Street().Circuit("c", 3500, 2000, "A1", "A2").Vendor("h", tier: 1, own: ["A1"], powerW: 2000).Vendor("w", powerW: 1501), ("h", "A1"), ("w", "A2")));

    [Fact]
    public void A_holder_alone_may_want_more_than_its_circuit_carries_and_does_not_get_it() => Assert.Equal("circuit", BrokenBy(
        Street().Circuit("c", 3500, 2000, "A1").Vendor("h", tier: 1, own: ["A1"], powerW: 3501), ("h", "A1")));

    /// <summary>v stands on A1 and A2; of equal sockets the first counts, and its circuit is A3's too.</summary>
    [Theory]
    [InlineData(1000, "circuit")]
    [InlineData(1001, "")]
    public void A_run_draws_once_from_its_strongest_socket(int socketW, string broken) => Assert.Equal(broken, BrokenBy(
        Street().Circuit("c", 1500, 1000, "A1", "A3").Circuit("d", 1500, socketW, "A2").Vendor("v", min: 2, powerW: 1000).Vendor("w", powerW: 501),
        ("v", "A1 A2"), ("w", "A3")));

    [Theory]
    [InlineData(1000, "circuit")]
    [InlineData(1001, "")]
    public void On_an_unmarked_line_from_the_strongest_circuit_under_it(int socketW, string broken) => Assert.Equal(broken, BrokenBy(
        Street().Circuit("c", 1500, 1000, "A3", "B:0-100").Circuit("d", 1500, socketW, "B:0-1000").Vendor("v", powerW: 1000).Vendor("w", powerW: 501),
        ("v", "B:0-200"), ("w", "A3")));

    [Fact]
    public void One_that_is_down_gives_nothing() => Assert.Equal("power", BrokenBy(
        Street().Circuit("c", 0, 1000, "A1", "B:0-400").Vendor("v", powerW: 1).Vendor("w", powerW: 1), ("v", "A1"), ("w", "B:0-200")));

    [Fact]
    public void Each_window_has_the_whole_of_it()
    {
        MarketBuilder market = Street().Window("morning").Window("evening", "17:30", "22:00").Circuit("c", 2000, 2000, "A1", "A2")
            .Vendor("v", powerW: 2000).Vendor("w", powerW: 2000);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1").Give("w", "A2", window: "evening").Broken());
    }

    [Fact]
    public void A_socket_without_a_circuit_draws_from_nowhere() => Assert.Empty(BrokenBy(
        Street().Change("A1", stall => stall with { PowerW = 9000 }).Vendor("v", powerW: 9000), ("v", "A1")));

    private static MarketBuilder Street() => new MarketBuilder().Street("R", 6000).Stalls("A", 4).Unmarked("B", 1000);
}
