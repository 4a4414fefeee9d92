using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

public class KeptGroundTests
{
    [Fact]
    public void A_feature_on_the_axis_acts_on_every_line_in_the_lines_own_centimetres()
    {
        MarketBuilder market = Street().Unmarked("C", 2000, startCm: 500).Feature("F", FeatureKind.Door, 1000, 1100);
        Assert.Equal(["A 900–1200 cm", "C 400–700 cm"], Kept(market, 100));
    }

    [Fact]
    public void A_feature_on_a_line_acts_there_alone() =>
        Assert.Equal(["A 900–1100 cm"], Kept(Street().Unmarked("C", 2000).Feature("F", FeatureKind.Door, 1000, frontage: "A"), 100));

    [Fact]
    public void An_officers_number_for_the_feature_beats_one_for_the_kind()
    {
        MarketBuilder market = Street().Feature("F", FeatureKind.Door, 1000).Feature("G", FeatureKind.Door, 1500);
        Assert.Equal(["A 980–1020 cm", "A 1450–1550 cm"], Kept(market.Override("door", 50).Override("door", 20, "F"), 100));
    }

    [Fact]
    public void An_officers_number_that_has_expired_is_none()
    {
        MarketBuilder market = Street().Feature("F", FeatureKind.Door, 1000).Override("door", 20, expires: MarketBuilder.Monday.AddDays(-1));
        Assert.Equal(["A 900–1100 cm"], Kept(market, 100));
    }

    [Fact]
    public void The_number_is_that_of_the_traffic_and_silence_is_not_overridden()
    {
        var byTraffic = new NumberByTraffic(Closed: null, Live: 100, Diverted: 50);
        Rule rule = TestPacks.Interval(FeatureKind.Door, 0) with { Number = null, ByTraffic = byTraffic };
        Assert.Empty(Kept(Street(Traffic.Closed).Feature("F", FeatureKind.Door, 1000).Override("door", 20), rule));
        Assert.Equal(["A 900–1100 cm"], Kept(Street(Traffic.Live).Feature("F", FeatureKind.Door, 1000), rule));
        Assert.Equal(["A 950–1050 cm"], Kept(Street(Traffic.Diverted).Feature("F", FeatureKind.Door, 1000), rule));
    }

    [Theory]
    [InlineData(8 * 60 + 45, false)]
    [InlineData(8 * 60 + 44, true)]
    public void It_binds_while_stalls_stand_load_in_and_packing_included(int fromMinute, bool binds)
    {
        Rule rule = TestPacks.Interval(FeatureKind.Door, 100) with { Hours = [new(new(fromMinute), new(12 * 60))] };
        Assert.Equal(binds, Kept(Street().Feature("F", FeatureKind.Door, 1000), rule).Length > 0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, false)]
    public void A_rule_of_school_days_rests_on_saturdays(int daysAfterMonday, bool binds)
    {
        Rule rule = TestPacks.Interval(FeatureKind.Door, 100) with { Days = RuleDays.School };
        MarketProblem problem = Street().Feature("F", FeatureKind.Door, 1000).Rule(rule).Problem(MarketBuilder.Monday.AddDays(daysAfterMonday));
        Assert.Equal(binds, KeptGround.On(problem, problem.Frontages[0], problem.Windows[0]).Any());
    }

    private static MarketBuilder Street(Traffic traffic = Traffic.Closed) =>
        new MarketBuilder().Street("R", 6000, traffic: traffic).Unmarked("A", 2000).Vendor("v");

    private static string[] Kept(MarketBuilder market, int clearCm) => Kept(market, TestPacks.Interval(FeatureKind.Door, clearCm));

    private static string[] Kept(MarketBuilder market, Rule rule)
    {
        MarketProblem problem = market.Rule(rule).Problem();
        return
        [
            .. from line in problem.Frontages
               from kept in KeptGround.On(problem, line, problem.Windows[0])
               select $"{line.Id} {kept.Ground}",
        ];
    }
}
