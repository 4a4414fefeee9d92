using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class CrowdTests
{
    private static MarketBuilder Market(params int[] people)
    {
        var market = new MarketBuilder();
        for (int i = 0; i < people.Length; i++)
        {
            int peak = people[i];
            market.Street($"Z{i}", 4000).ChangeZone(zone => zone with { PeakPeople = peak }).Stalls(((char)('A' + i)).ToString(), 1);
        }

        return market;
    }

    /// <summary>With all zones open, or the first so many.</summary>
    private static int? Guides(MarketBuilder market, int? open = null)
    {
        Street street = market.Problem().Street();
        OpenZone[] zones = [.. street.Problem.Zones.Select(street.Opened)];
        return Crowd.Of(street.Window, zones).Post(zones[..(open ?? zones.Length)])?.Guides;
    }

    [Theory]
    [InlineData(250, 1)]
    [InlineData(251, 2)]
    [InlineData(500, 2)]
    [InlineData(501, 3)]
    public void One_for_each_started_number_of_people(int people, int guides) => Assert.Equal(guides, Guides(Market(people).Keep(Measure.CrowdPost, 250)));

    [Fact]
    public void The_people_of_all_open_zones_are_counted_together()
    {
        MarketBuilder market = Market(120, 120, 20).Keep(Measure.CrowdPost, 250);

        Assert.Equal(1, Guides(market, 2));
        Assert.Equal(2, Guides(market, 3));
    }

    [Fact]
    public void And_the_least_is_there_however_few_they_are()
    {
        Assert.Equal(2, Guides(Market(0).Keep(Measure.CrowdPost, 250).Keep(Measure.LeastCrowdPost, 2)));
        Assert.Equal(3, Guides(Market(501).Keep(Measure.CrowdPost, 250).Keep(Measure.LeastCrowdPost, 2)));
        Assert.Equal(2, Guides(Market(9999).Keep(Measure.LeastCrowdPost, 2)));
    }

    [Fact]
    public void Nobody_is_asked_for_by_silent_rules_and_where_nothing_is_open()
    {
        Assert.Null(Guides(Market(9999)));
        Assert.Null(Guides(Market(0).Keep(Measure.CrowdPost, 250)));
        Assert.Null(Guides(Market(9999).Keep(Measure.CrowdPost, 0)));
        Assert.Null(Guides(Market(9999).Keep(Measure.CrowdPost, 250), open: 0));
    }

    /// <summary>The second zone has one lane, and the rule for such roads is stricter.</summary>
    [Fact]
    public void The_strictest_numbers_of_all_zones_that_serve_hold_for_each()
    {
        MarketBuilder market = Market(300, 0).ChangeZone(zone => zone with { Lanes = 4 }, "Z0").ChangeZone(zone => zone with { Lanes = 1 }, "Z1")
            .Keep(Measure.CrowdPost, 300).Keep(Measure.CrowdPost, 100, "narrow", rule => rule with { LanesTo = 1 })
            .Keep(Measure.LeastCrowdPost, 1).Keep(Measure.LeastCrowdPost, 4, "least-narrow", rule => rule with { LanesTo = 1 });

        Assert.Equal(4, Guides(market, 1));
        Assert.Equal(5, Guides(market.ChangeZone(zone => zone with { PeakPeople = 401 }, "Z0"), 1));
    }

    [Fact]
    public void It_walks_while_the_market_sells()
    {
        Street street = Market(1).Keep(Measure.LeastCrowdPost, 1).Problem().Street();
        OpenZone zone = street.Opened(street.Problem.Zones[0]);

        Assert.Equal("06:00–08:30", Crowd.Of(street.Window, [zone]).Post([zone])!.Hours.ToString());
    }
}
