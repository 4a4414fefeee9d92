using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Domain;

public class MarketTests
{
    private static readonly DateOnly Sunday = MarketBuilder.Monday.AddDays(-1);

    [Fact]
    public void The_ground_has_the_windows_of_its_day_and_nobody_on_it()
    {
        MarketProblem ground = Market().Ground(MarketBuilder.Monday);

        Assert.Equal(["morning"], ground.Windows.Select(window => window.Id.Value));
        Assert.Equal(["A1", "A2"], ground.Stalls.Select(stall => stall.Id.Value));
        Assert.Empty(ground.Vendors);
        Assert.Empty(ground.Requests);
    }

    [Fact]
    public void On_a_day_that_is_no_market_day_the_ground_has_every_window()
    {
        Assert.False(Market().IsHeldOn(Sunday));
        Assert.Equal(["morning", "evening"], Market().Ground(Sunday).Windows.Select(window => window.Id.Value));
    }

    private static Market Market() => ProblemBuilder.Build(new MarketBuilder()
        .Window("morning", weekdays: Weekdays.Of(1)).Window("evening", "18:00", "20:00", Weekdays.Of(2))
        .Street("R", 6000).Stalls("A", 2).Vendor("v1").Facts()).Value;
}
