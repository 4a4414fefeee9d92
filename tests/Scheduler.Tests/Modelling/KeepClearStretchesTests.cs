using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class KeepClearStretchesTests
{
    private static readonly Hours Arrival = new(new Minute(7 * 60), new Minute(8 * 60 + 10));
    private static readonly Hours Leaving = new(new Minute(16 * 60), new Minute(18 * 60));

    private static Rule SchoolGate(RuleDays days = RuleDays.All) =>
        TestPacks.Interval(FeatureKind.SchoolGate, 200) with { Id = new("gate"), Hours = [Arrival, Leaving], Days = days };

    private static MarketBuilder School(string from, string to) => new MarketBuilder()
        .Window("w", from, to).Street("R", 4000).Stalls("A", 5).Feature("G", FeatureKind.SchoolGate, 500, 600, frontage: "A");

    private static KeepClear[] Clears(MarketProblem problem) => [.. Planner.KeepClears(problem)];

    [Fact]
    public void A_feature_is_kept_clear_by_the_rules_number_on_each_side_of_it()
    {
        KeepClear clear = Assert.Single(Clears(School("12:00", "13:00").Rule(SchoolGate() with { Hours = [] }).Problem()));

        Assert.Equal(new KeepClear(new("A"), new("w"), new(300, 800), new("gate"), new("G"), 200, null), clear);
    }

    /// <summary>Stalls stand from half an hour before the sale to a quarter of an hour after it.</summary>
    [Theory]
    [InlineData("08:40", "10:00", false)]
    [InlineData("08:39", "10:00", true)]
    [InlineData("05:00", "06:45", false)]
    [InlineData("05:00", "06:46", true)]
    [InlineData("12:00", "15:45", false)]
    [InlineData("12:00", "15:46", true)]
    [InlineData("18:30", "22:00", false)]
    [InlineData("06:00", "19:00", true)]
    public void Hours_bind_if_stalls_stand_in_one_minute_of_them(string from, string to, bool binds) =>
        Assert.Equal(binds, Clears(School(from, to).Rule(SchoolGate()).Problem()).Length == 1);

    [Theory]
    [InlineData(2, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(8, false)]
    public void School_days_are_monday_to_friday(int day, bool binds) =>
        Assert.Equal(binds, Clears(School("07:30", "09:00").Rule(SchoolGate(RuleDays.School)).Problem(new DateOnly(2026, 3, day))).Length == 1);

    [Fact]
    public void In_school_holidays_a_rule_for_school_days_is_silent_and_one_for_all_days_is_not()
    {
        MarketBuilder market = School("07:30", "09:00").Rule(SchoolGate(RuleDays.School))
            .Header(header => header with { SchoolHolidays = [new(new(null, 2, 27), new(null, 3, 2))] });

        Assert.Empty(Clears(market.Problem()));
        Assert.Single(Clears(market.Problem(MarketBuilder.Monday.AddDays(1))));
        Assert.Single(Clears(market.Rule(SchoolGate()).Problem()));
    }

    [Theory]
    [InlineData(null, null, 200)]
    [InlineData("", null, 50)]
    [InlineData("G", null, 50)]
    [InlineData("other", null, 200)]
    [InlineData("G", "2026-03-02", 50)]
    [InlineData("G", "2026-03-01", 200)]
    public void An_override_in_force_changes_the_number_of_its_feature_or_of_all(string? feature, string? expires, int clearCm)
    {
        MarketBuilder market = School("12:00", "13:00").Rule(SchoolGate() with { Hours = [] })
            .Feature("other", FeatureKind.SchoolGate, 0, frontage: "A");
        if (feature is not null)
            market.Override("gate", 50, feature.Length == 0 ? null : feature, expires is null ? null : DateOnly.Parse(expires, null));

        KeepClear clear = Clears(market.Problem()).Single(clear => clear.Feature.Value == "G");

        Assert.Equal((clearCm, new Stretch(500 - clearCm, 600 + clearCm)), (clear.ClearCm, clear.Stretch));
        Assert.Equal(clearCm == 50, clear.Override is not null);
    }

    [Fact]
    public void An_override_for_the_feature_beats_one_for_all_and_a_rule_of_another_id_is_left_alone()
    {
        MarketProblem problem = School("12:00", "13:00").Rule(SchoolGate() with { Hours = [] })
            .Override("gate", 10).Override("gate", 20, feature: "G").Override("hydrant", 30)
            .Problem();

        Assert.Equal(20, Assert.Single(Clears(problem)).ClearCm);
    }

    [Theory]
    [InlineData(Traffic.Closed, 100)]
    [InlineData(Traffic.Live, 3000)]
    [InlineData(Traffic.Diverted, null)]
    public void The_number_is_the_one_of_the_traffic_and_null_is_silent(Traffic traffic, int? clearCm)
    {
        Rule rule = TestPacks.Interval(FeatureKind.BusStop, 1) with { Number = null, ByTraffic = new(100, 3000, null) };
        MarketProblem problem = new MarketBuilder().Rule(rule)
            .Street("R", 4000, traffic: traffic).Stalls("A", 5).Feature("S", FeatureKind.BusStop, 500, frontage: "A")
            .Problem();

        Assert.Equal(clearCm is int cm ? [cm] : [], Clears(problem).Select(clear => clear.ClearCm));
    }

    [Fact]
    public void Traffic_may_differ_from_window_to_window()
    {
        Rule rule = TestPacks.Interval(FeatureKind.BusStop, 1) with { Number = null, ByTraffic = new(null, 3000, null) };
        MarketProblem problem = new MarketBuilder().Rule(rule)
            .Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 4000, traffic: Traffic.Closed).TrafficIn("evening", Traffic.Live).Stalls("A", 5)
            .Feature("S", FeatureKind.BusStop, 500, frontage: "A")
            .Problem();

        Assert.Equal(["evening"], Clears(problem).Select(clear => clear.Window.Value));
    }

    [Fact]
    public void A_feature_acts_in_the_windows_that_it_names()
    {
        MarketProblem problem = new MarketBuilder()
            .Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 4000).Stalls("A", 5).Feature("H", FeatureKind.Hydrant, 500, frontage: "A", windows: ["evening"])
            .Problem();

        Assert.Equal(["evening"], Clears(problem).Select(clear => clear.Window.Value));
    }

    [Fact]
    public void A_feature_of_the_zone_acts_on_every_line_of_it_shifted_by_the_lines_start()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 5).Unmarked("B", 1000, startCm: 250)
            .Feature("H", FeatureKind.Hydrant, 600, 700)
            .Street("S", 4000).Stalls("C", 5)
            .Problem();

        Assert.Equal(
            [("A", new Stretch(100, 1200)), ("B", new Stretch(-150, 950))],
            Clears(problem).Select(clear => (clear.Frontage.Value, clear.Stretch)));
    }

    [Fact]
    public void A_feature_of_a_frontage_acts_on_that_line_alone_in_its_own_centimetres()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 5).Unmarked("B", 1000, startCm: 250)
            .Feature("H", FeatureKind.Hydrant, 600, frontage: "B")
            .Problem();

        Assert.Equal([("B", new Stretch(100, 1100))], Clears(problem).Select(clear => (clear.Frontage.Value, clear.Stretch)));
    }

    [Fact]
    public void They_are_listed_by_frontage_position_and_rule()
    {
        MarketProblem problem = new MarketBuilder()
            .Clear(FeatureKind.Hydrant, 300, id: "z").Clear(FeatureKind.Crossing, 300, id: "a").Rules(TestPacks.Plain)
            .Clear(FeatureKind.Hydrant, 300, id: "hydrant").Clear(FeatureKind.Door, 300, id: "door")
            .Street("R", 4000).Stalls("A", 5).Stalls("B", 5)
            .Feature("H2", FeatureKind.Hydrant, 900).Feature("D", FeatureKind.Door, 500).Feature("H1", FeatureKind.Hydrant, 500)
            .Problem();

        Assert.Equal(
            ["A 200 door D", "A 200 hydrant H1", "A 600 hydrant H2", "B 200 door D", "B 200 hydrant H1", "B 600 hydrant H2"],
            Clears(problem).Select(clear => $"{clear.Frontage} {clear.Stretch.FromCm} {clear.Rule} {clear.Feature}"));
    }
}
