using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

/// <summary>What the map shows of safety besides keep-clears.</summary>
public class SafetyLayersTests
{
    [Fact]
    public void The_fire_lane_is_drawn_to_scale_between_the_stands_with_its_width()
    {
        MarketProblem problem = Law().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan(problem.At("v1", "L", 0, 200, depthCm: 500), problem.At("v2", "R", 3000, 3200, depthCm: 300)));

        Assert.Equal("0 -100 6000 400", Assert.Single(map.OfClass("fire-lane")).Ground());
        Assert.Equal("fire lane 4 m", Assert.Single(map.OfClass("fire-text")).Value);
        Assert.Contains("fire lane", map.Legend());
    }

    [Fact]
    public void A_break_is_marked_between_two_rows_and_not_between_neighbours()
    {
        MarketProblem problem = Law().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan(problem.At("v1", "L", 0, 200), problem.At("v2", "L", 260, 460), problem.At("v3", "L", 800, 1000)));

        Assert.Equal("460 -600 340 200", Assert.Single(map.OfClass("break")).Ground());
        Assert.Equal("3.4 m", Assert.Single(map.OfClass("break-text")).Value);
    }

    [Fact]
    public void Who_cooks_with_a_flame_has_its_sign_and_the_distance_around_it()
    {
        MarketProblem problem = Law().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan(problem.At("hot", "L", 1000, 1200, depthCm: 150), problem.At("v1", "L", 0, 200)));

        Assert.Equal("500 -1100 1200 1150", Assert.Single(map.OfClass("ring")).Ground());
        Assert.Equal(["hot"], map.Descendants().Select(element => (string?)element.Attribute("data-hot")).OfType<string>());
        Assert.Contains("cooks with a flame", map.Legend());
    }

    [Fact]
    public void The_three_tightest_rules_are_numbered_where_they_are_and_told_in_both_languages()
    {
        MarketProblem problem = Law().Keep(Measure.SideGap, 60).Feature("h1", FeatureKind.Hydrant, 800, frontage: "L").Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan(problem.At("v1", "L", 0, 200, depthCm: 500), problem.At("v2", "L", 270, 295), problem.At("v3", "R", 100, 300, depthCm: 275)));

        // The gap of 70 for 60, the hydrant 505 for 500, the lane 425 for 400: 10, 5 and 25 to spare.
        Assert.Equal(["hydrant", "side-gap", "fire-lane"], map.Descendants().Select(element => (string?)element.Attribute("data-margin")).OfType<string>());
        string[] notes = [.. map.Descendants().Where(element => (string?)element.Attribute("class") == "margins").Single().Descendants().Select(element => element.Value)];
        Assert.Contains("Hydrant: 5.05 m left, 5.00 m asked, 5 cm to spare (morning, S, v2 – h1)", notes);
        Assert.Contains("fire-lane：余 4.25 m，规定 4.00 m，富余 25 cm（morning，S，v1—v3）", notes);
    }

    [Fact]
    public void A_tactile_strip_the_live_half_of_a_road_and_a_building_lie_where_their_numbers_say()
    {
        MarketProblem problem = Law().ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right, LeftTactile = new(660, 700), RightTactile = new(650, 690) })
            .Feature("kiosk", FeatureKind.Building, 2000, 2500, frontage: "L").Problem();

        XElement map = DrawnMap.Of(problem, null);

        Assert.Equal(["0 -700 6000 40", "0 650 6000 40"], map.OfClass("tactile").Select(DrawnMap.Ground));
        Assert.Equal("0 0 6000 600", Assert.Single(map.OfClass("live")).Ground());
        Assert.Equal("2000 -600 500 200", Assert.Single(map.OfClass("building")).Ground());
        Assert.Contains("where traffic moves", map.Legend());
    }

    [Fact]
    public void Without_a_plan_there_is_a_lane_and_neither_break_nor_flame_nor_margin()
    {
        XElement map = DrawnMap.Of(Law().Problem(), null);

        Assert.Equal("0 -200 6000 400", Assert.Single(map.OfClass("fire-lane")).Ground());
        Assert.DoesNotContain(map.Descendants(), element => (string?)element.Attribute("class") is "break" or "ring" or "margin-sign" or "margins");
    }

    [Fact]
    public void Of_a_zone_that_nobody_surveyed_no_width_is_drawn()
    {
        MarketProblem problem = Law().ChangeZone(zone => zone with { Surveyed = false, UsualTraffic = Traffic.Live, LeftTactile = new(660, 700) }).Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan(problem.At("v1", "L", 0, 200)));

        Assert.DoesNotContain(map.Descendants(), element => (string?)element.Attribute("class") is "fire-lane" or "live" or "tactile");
    }

    private static MarketBuilder Law() => new MarketBuilder()
        .Rules(TestPacks.Plain with { Rules = [TestPacks.Interval(FeatureKind.Hydrant, 500)] })
        .Keep(Measure.FireLane, 400).Keep(Measure.HotToHot, 500).Keep(Measure.EmergencyBreak, 300, change: rule => rule with { Every = new(3, null) })
        .Street("S", 6000).Unmarked("L", 6000, side: Side.Left, offsetCm: 600).Unmarked("R", 6000, side: Side.Right, offsetCm: 600)
        .Category("grill", hot: true).Vendor("v1", depthCm: 500).Vendor("v2", depthCm: 300).Vendor("v3", depthCm: 275).Vendor("hot", "grill");
}
