using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class ShutLayerTests
{
    [Theory]
    [InlineData(ShutBy.Guides, "shut: guides 4 of 5", "关闭：引导员 4/5")]
    [InlineData(ShutBy.Rails, "shut: rails 4 of 5", "关闭：护栏（节） 4/5")]
    public void A_zone_that_stays_shut_is_veiled_and_says_what_it_lacks(ShutBy by, string english, string chinese)
    {
        XElement map = Map(new ZoneState(new("Q"), new("morning"), ZoneUse.Shut, by, 5, 4));

        Assert.Equal(["Q"], map.Marked("data-shut"));
        Assert.Equal($"{english} {chinese}", Assert.Single(map.Descendants(), element => ((string?)element.Attribute("class"))?.StartsWith("shut-text", StringComparison.Ordinal) == true).Value);
        Assert.Contains("zone that stays shut", map.Legend());
    }

    [Theory]
    [InlineData(ZoneUse.Open)]
    [InlineData(ZoneUse.Empty)]
    public void Any_other_zone_is_not(ZoneUse use)
    {
        XElement map = Map(new ZoneState(new("Q"), new("morning"), use));

        Assert.Empty(map.Marked("data-shut"));
        Assert.DoesNotContain("zone that stays shut", map.Legend());
    }

    private static XElement Map(ZoneState state)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000).Stalls("A", 3).Square("Q", 3000, 3000).Stalls("S", 3).Vendor("v1").Problem();
        return DrawnMap.Of(problem, problem.Plan(problem.On("v1", ["A1"])) with { Zones = [state] });
    }
}
