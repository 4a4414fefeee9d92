using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Domain;

public class RulesInForceTests
{
    private static MarketBuilder Market(Func<Rule, Rule>? change = null, int? number = 100) => new MarketBuilder()
        .Street("R", 4000).Street("S", 4000).Keep(Measure.Aisle, number, change: change);

    private static int[] Of(MarketProblem problem, string zone = "R", Side side = Side.Left) =>
        [.. problem.Of(Measure.Aisle, problem.Zone(new ZoneId(zone)), side, problem.Windows[0]).Select(rule => rule.Number)];

    [Fact]
    public void All_rules_of_a_measure_are_in_force_in_the_packs_order_and_none_of_another()
    {
        MarketProblem problem = Market().Keep(Measure.Aisle, 50, "second").Keep(Measure.Footway, 7).Problem();

        Assert.Equal([100, 50], Of(problem));
        Assert.Empty(problem.Of(Measure.Storm, problem.Zones[0], Side.Left, problem.Windows[0]));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_rule_for_some_lanes_holds_on_such_roads_and_where_nobody_has_counted(int? lanes, bool holds) => Assert.Equal(
        holds ? [100] : [],
        Of(Market(rule => rule with { LanesFrom = 2, LanesTo = 3 }).ChangeZone(zone => zone with { Lanes = lanes }).Problem(), "S"));

    /// <summary>From loading in at 05:30 until the stalls are off at 08:45.</summary>
    [Theory]
    [InlineData("05:00", "05:30", false)]
    [InlineData("05:00", "05:31", true)]
    [InlineData("08:44", "09:00", true)]
    [InlineData("08:45", "09:00", false)]
    public void A_rule_for_some_hours_holds_while_stalls_stand(string from, string to, bool holds)
    {
        Assert.True(Minute.TryParse(from, out Minute first) & Minute.TryParse(to, out Minute last));

        Assert.Equal(holds ? [100] : [], Of(Market(rule => rule with { Hours = [new(first, last)] }).Problem()));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, false)]
    public void A_rule_for_school_days_is_off_on_others(int days, bool holds) => Assert.Equal(
        holds ? [100] : [],
        Of(Market(rule => rule with { Days = RuleDays.School }).Problem(MarketBuilder.Monday.AddDays(days))));

    [Theory]
    [InlineData(Traffic.Closed, null, Side.Left, 10)]
    [InlineData(Traffic.Live, null, Side.Left, 20)]
    [InlineData(Traffic.Live, Side.Right, Side.Left, 10)]
    [InlineData(Traffic.Live, Side.Right, Side.Right, 20)]
    [InlineData(Traffic.Diverted, null, Side.Left, null)]
    public void A_number_by_traffic_is_that_of_the_sides_own_half(Traffic traffic, Side? live, Side side, int? number)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000, traffic: traffic).ChangeZone(zone => zone with { LiveSide = live })
            .Keep(Measure.Aisle, change: rule => rule with { ByTraffic = new(10, 20, null) }).Override("aisle", 30, zone: "R").Problem();

        Assert.Equal(number is null ? [] : [30], Of(problem, side: side));
        Assert.Equal(number is null ? [] : [number.Value], Of(problem with { Overrides = [] }, side: side));
    }

    [Fact]
    public void An_officers_number_for_a_zone_beats_one_for_all()
    {
        MarketProblem problem = Market().Override("aisle", 40, zone: "R").Override("aisle", 30).Problem();

        Assert.Equal([40], Of(problem));
        Assert.Equal([30], Of(problem, "S"));
        RuleInForce rule = problem.Of(Measure.Aisle, problem.Zones[0], Side.Left, problem.Windows[0])[0];
        Assert.Equal((new RuleId("aisle"), 40), (rule.Id, rule.Override!.Number));
    }

    [Fact]
    public void A_number_whose_days_are_over_is_void() =>
        Assert.Equal([100], Of(Market().Override("aisle", 40, expires: MarketBuilder.Monday.AddDays(-1)).Problem()));

    [Fact]
    public void A_rule_without_a_number_has_nought()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Keep(Measure.OneSide).Problem();

        Assert.Equal(0, Assert.Single(problem.Of(Measure.OneSide, problem.Zones[0], Side.Left, problem.Windows[0])).Number);
    }

    [Theory]
    [InlineData("goods", false)]
    [InlineData("grill", true)]
    [InlineData("goods;grill", true)]
    public void A_request_is_hot_by_any_of_its_categories(string category, bool hot)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Category("grill", hot: true).Vendor("v", category).Problem();

        Assert.Equal(hot, problem.IsHot(problem.Asks("v")));
    }
}
