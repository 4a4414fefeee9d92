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

    /// <summary>A list of guides none of whom comes on a day is a list all the same.</summary>
    [Fact]
    public void Whether_guides_are_listed_is_told_apart_from_whether_any_of_them_comes()
    {
        MarketFacts facts = new MarketBuilder().Street("R", 6000).Guide("g1").Facts();
        Market off = ProblemBuilder.Build(facts with { Guides = [facts.Guides[0] with { Value = facts.Guides[0].Value with { Weekdays = Weekdays.Of(7) } }] }).Value;

        MarketProblem day = off.On(MarketBuilder.Monday).Value, none = new MarketBuilder().Street("R", 6000).Problem();

        Assert.Equal((true, 0), (day.GuidesListed, day.Guides.Length));
        Assert.False(none.GuidesListed);
    }

    [Theory]
    [InlineData(8000, 2000)]
    [InlineData(2000, 2000)]
    [InlineData(0, 0)]
    public void A_socket_gives_no_more_than_its_circuit_has(int capacityW, int givesW) =>
        Assert.Equal(givesW, new MarketBuilder().Street("R", 6000).Stalls("A", 1).Circuit("K", capacityW, 2000, "A1").Problem().Stalls[0].PowerW);

    private static Market Market() => ProblemBuilder.Build(new MarketBuilder()
        .Window("morning", weekdays: Weekdays.Of(1)).Window("evening", "18:00", "20:00", Weekdays.Of(2))
        .Street("R", 6000).Stalls("A", 2).Vendor("v1").Facts()).Value;
}
