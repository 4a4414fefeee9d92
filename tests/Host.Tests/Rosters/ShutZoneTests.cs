using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class ShutZoneTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Theory]
    [InlineData(ShutBy.Guides, 7, 6, "Q stays shut: with it the day would need 7 guides at once, and there are 6")]
    [InlineData(ShutBy.Guides, 2, 1, "Q stays shut: with it the day would need 2 guides at once, and there is 1")]
    [InlineData(ShutBy.Rails, 9, 0, "Q stays shut: its mouths need 9 pieces of rail, and there are none")]
    public void A_shut_zone_is_told_with_what_it_lacks(ShutBy by, int need, int has, string told) =>
        Assert.Equal(told, Assert.Single(ShutZone.In(Day, Day.Plan().Shut("Q", by, need, has), new("morning"))).En);

    /// <summary>R has 24 pieces, 4 of which open.</summary>
    [Theory]
    [InlineData(30, 24, "its mouths need 30 pieces of rail, and there are 24")]
    [InlineData(6, 4, "its mouths need 6 pieces of rail that open, and there are 4")]
    [InlineData(26, 4, "its mouths need 26 pieces of rail that open, and there are 4")]
    public void Of_rails_that_open_it_is_said_that_they_do(int need, int has, string told)
    {
        Bilingual said = Assert.Single(ShutZone.In(Day, Day.Plan().Shut("R", ShutBy.Rails, need, has), new("morning")));

        Assert.EndsWith(told, said.En, StringComparison.Ordinal);
        Assert.Equal(told.Contains("open", StringComparison.Ordinal), said.Zh.Contains("能开启", StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_or_an_empty_zone_and_another_window_are_not_told()
    {
        Plan plan = Day.Plan().Open("R").Shut("Q", ShutBy.Guides, 7, 6, "evening") with { };

        Assert.Empty(ShutZone.In(Day, plan with { Zones = plan.Zones.Add(new(new("Q"), new("morning"), ZoneUse.Empty)) }, new("morning")));
    }
}
