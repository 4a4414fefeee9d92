using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Margins;

/// <summary>The nearest that a plan comes to every number of its pack, and where.</summary>
public class MarginsTests
{
    // A street 12 m wide: L on the left and R on the right at the kerb, six metres from the axis; footways of 3 m.
    private static MarketBuilder Street(int lengthCm = 10_000) => new MarketBuilder()
        .Rules(TestPacks.Plain with { Rules = [] })
        .Street("S", lengthCm).ChangeZone(zone => zone with { LeftFootwayCm = 300, RightFootwayCm = 300 })
        .Unmarked("L", lengthCm, side: Side.Left, offsetCm: 600).Unmarked("R", lengthCm, side: Side.Right, offsetCm: 600)
        .Category("goods").Category("grill", hot: true);

    [Fact]
    public void A_fire_lane_is_nearest_where_two_stands_lie_opposite_each_other()
    {
        MarketProblem problem = Street().Keep(Measure.FireLane, 400, change: rule => rule with { AlongCm = 600 })
            .Vendor("a", depthCm: 300).Vendor("b", depthCm: 380).Vendor("c", depthCm: 400).Problem();

        Margin lane = Of(problem, "fire-lane", ("a", "L:0-200"), ("b", "R:700-900"), ("c", "R:1500-1700"));

        Assert.Equal("400 cm, has 520, spare 120: a L 0–200 cm, b R 700–900 cm", Said(lane));
    }

    [Fact]
    public void A_stand_alone_is_measured_to_the_far_kerb()
    {
        MarketProblem problem = Street().Keep(Measure.FireLane, 400).Vendor("a", depthCm: 300).Problem();

        Assert.Equal("400 cm, has 900, spare 500: a L 0–200 cm", Said(Of(problem, "fire-lane", ("a", "L:0-200"))));
    }

    [Fact]
    public void A_low_canopy_takes_up_the_lane_and_a_high_one_has_a_margin_of_its_own()
    {
        MarketProblem problem = Street().Keep(Measure.FireLane, 400).Keep(Measure.LaneHeight, 400)
            .Vendor("a", depthCm: 300).Brings(overCm: 100, heightCm: 399).Vendor("b", depthCm: 200).Brings(overCm: 100, heightCm: 430).Problem();

        Assert.Equal("400 cm, has 800, spare 400: a L 0–200 cm", Said(Of(problem, "fire-lane", ("a", "L:0-200"), ("b", "L:900-1100"))));
        Assert.Equal("400 cm, has 430, spare 30: b L 900–1100 cm", Said(Of(problem, "lane-height", ("a", "L:0-200"), ("b", "L:900-1100"))));
    }

    [Fact]
    public void Depth_and_area_are_ceilings()
    {
        MarketProblem problem = Street().Keep(Measure.StandDepth, 300).Keep(Measure.StandArea, 400).Vendor("a", depthCm: 180).Vendor("b", depthCm: 195).Problem();

        Assert.Equal("300 cm, has 195, spare 105: b R 0–200 cm", Said(Of(problem, "stand-depth", ("a", "L:0-200"), ("b", "R:0-200"))));
        Assert.Equal("400 dm2, has 390, spare 10: b R 0–200 cm", Said(Of(problem, "stand-area", ("a", "L:0-200"), ("b", "R:0-200"))));
        Assert.True(Of(problem, "stand-area").AtMost);
    }

    [Fact]
    public void A_road_is_as_wide_as_it_is()
    {
        MarketProblem problem = Street().Keep(Measure.RoadWidth, 800).Vendor("a").Problem();

        Assert.Equal("800 cm, has 1200, spare 400: a L 0–200 cm", Said(Of(problem, "road-width", ("a", "L:0-200"))));
        Assert.Equal("800 cm, none", Said(Of(problem, "road-width")));
    }

    [Fact]
    public void An_aisle_is_measured_between_rows_that_face_each_other_and_overlap()
    {
        MarketProblem problem = Street().Keep(Measure.Aisle, 300).Vendor("a", depthCm: 300).Vendor("b", depthCm: 400).Problem();

        Assert.Equal("300 cm, has 500, spare 200: a L 0–200 cm, b R 100–300 cm", Said(Of(problem, "aisle", ("a", "L:0-200"), ("b", "R:100-300"))));
        Assert.Equal("300 cm, none", Said(Of(problem, "aisle", ("a", "L:0-200"), ("b", "R:200-400"))));
    }

    [Fact]
    public void Of_a_footway_the_wider_side_is_left_and_of_its_paving_the_gap_to_it()
    {
        MarketProblem problem = Street().ChangeZone(zone => zone with { LeftTactile = new(760, 800) })
            .Unmarked("F", 10_000, side: Side.Left, offsetCm: 600).ChangeLine("F", line => line with { StandsOutward = true })
            .Keep(Measure.Footway, 150).Keep(Measure.TactileStrip, 25).Vendor("a", depthCm: 120).Vendor("b", depthCm: 130).Problem();

        Assert.Equal("150 cm, has 170, spare 20: b F 500–700 cm", Said(Of(problem, "footway", ("a", "F:0-200"), ("b", "F:500-700"))));
        Assert.Equal("25 cm, has 30, spare 5: b F 500–700 cm", Said(Of(problem, "tactile-strip", ("a", "F:0-200"), ("b", "F:500-700"))));
    }

    [Fact]
    public void Traffic_is_measured_to_the_half_on_which_it_moves()
    {
        MarketProblem problem = Street().ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right })
            .Keep(Measure.TrafficDistance, 100).Vendor("a", depthCm: 480).Problem();

        Assert.Equal("100 cm, has 120, spare 20: a L 0–200 cm", Said(Of(problem, "traffic-distance", ("a", "L:0-200"))));
    }

    [Fact]
    public void A_side_gap_is_between_two_vendors_of_one_line()
    {
        MarketProblem problem = Street().SideGap(60).Vendor("a").Vendor("b").Vendor("c").Problem();

        Assert.Equal("60 cm, has 70, spare 10: b L 290–490 cm, c L 560–760 cm", Said(Of(problem, "side-gap", ("a", "L:0-200"), ("b", "L:290-490"), ("c", "L:560-760"))));
    }

    [Fact]
    public void Rows_have_three_margins_and_only_a_break_that_somebody_needs_is_measured()
    {
        MarketProblem problem = Street().Keep(Measure.EmergencyBreak, 300, change: rule => rule with { Every = new(3, 700) })
            .Vendor("a").Vendor("b").Vendor("c").Vendor("d").Problem();
        SketchedPlan plan = Given(problem, ("a", "L:0-200"), ("b", "L:260-460"), ("c", "L:770-970"), ("d", "L:3000-3200"));

        Margin[] margins = [.. Planner.Margins(problem, plan.Plan())];

        Assert.Equal(
            [
                "300 cm, has 310, spare 10: b L 260–460 cm, c L 770–970 cm",
                "3 stalls, has 2, spare 1: a L 0–200 cm, b L 260–460 cm",
                "700 cm, has 460, spare 240: a L 0–200 cm, b L 260–460 cm",
            ],
            margins.Select(Said));
        Assert.Equal(
            ["L 460–770 cm", "L 970–3000 cm"],
            Planner.Breaks(problem, plan.Plan()).Select(free => $"{free.Frontage} {free.Stretch}"));
    }

    [Fact]
    public void Flames_are_measured_to_each_other_to_house_fronts_and_to_buildings()
    {
        MarketProblem problem = Street().Keep(Measure.HotToHot, 500).Keep(Measure.HotToBuilding, 250)
            .Feature("kiosk", FeatureKind.Building, 3000, 3300, frontage: "L").Vendor("a", "grill").Vendor("b", "grill").Vendor("c").Problem();

        Assert.Equal(
            "500 cm, has 805, spare 305: a L 0–200 cm, b R 290–490 cm", Said(Of(problem, "hot-to-hot", ("a", "L:0-200"), ("b", "R:290-490"), ("c", "L:300-500"))));
        Assert.Equal("250 cm, has 300, spare 50: a L 0–200 cm", Said(Of(problem, "hot-to-building", ("a", "L:0-200"))));
        Margin kiosk = Of(problem, "hot-to-building", ("a", "L:2550-2750"));
        Assert.Equal("250 cm, has 250, spare 0: a L 2550–2750 cm", Said(kiosk));
        Assert.Equal("kiosk", kiosk.Nearest!.Feature!.Value.Value);
    }

    [Fact]
    public void Gas_is_summed_by_zone_and_wind_bears_on_canopies_that_stay_up()
    {
        MarketProblem problem = Street().Keep(Measure.Fuel, 100).Keep(Measure.CanopyWind, 13).Weather(windMs: 11)
            .Vendor("a").Brings(lpgKg: 30).Vendor("b").Brings(lpgKg: 45, overCm: 50, removable: false).Vendor("c").Brings(overCm: 50).Problem();

        Assert.Equal("100 kg, has 75, spare 25: ", Said(Of(problem, "fuel", ("a", "L:0-200"), ("b", "R:0-200"))));
        Assert.Equal("13 m/s, has 11, spare 1: b R 0–200 cm", Said(Of(problem, "canopy-wind", ("a", "L:0-200"), ("b", "R:0-200"))));
        Assert.Equal("13 m/s, none", Said(Of(problem, "canopy-wind", ("a", "L:0-200"), ("c", "R:0-200"))));
    }

    [Fact]
    public void A_feature_is_measured_to_the_nearest_stand_with_the_officers_number_that_acts_there()
    {
        MarketProblem problem = Street().Clear(FeatureKind.Hydrant, 500).Feature("h1", FeatureKind.Hydrant, 1000, frontage: "L")
            .Feature("h2", FeatureKind.Hydrant, 5000, frontage: "L").Override("hydrant", 200, "h1").Vendor("a").Vendor("b").Problem();

        Margin hydrant = Of(problem, "hydrant", ("a", "L:1230-1430"), ("b", "L:5800-6000"));

        Assert.Equal("200 cm, has 230, spare 30: a L 1230–1430 cm", Said(hydrant));
        Assert.Equal(("h1", "Letter 1"), (hydrant.Nearest!.Feature!.Value.Value, hydrant.Override!.Document));
    }

    [Fact]
    public void Every_rule_in_force_is_listed_once_in_each_zone_and_window_and_those_that_nothing_comes_near_have_no_nearest()
    {
        MarketProblem problem = Street().Square("Q", 2000, 2000).Window("morning").Window("evening", "17:30", "22:00")
            .Keep(Measure.OneSide).Keep(Measure.Storm).Keep(Measure.Footway, 150).Keep(Measure.Aisle, 100).Vendor("a").Problem();

        Margin[] margins = [.. Planner.Margins(problem, new SketchedPlan(problem).Plan())];

        Assert.Equal(
            ["one-side@S", "storm@S", "footway@S", "aisle@S", "storm@Q", "aisle@Q"],
            margins.Where(margin => margin.Window.Value == "morning").Select(margin => $"{margin.Rule}@{margin.Zone}"));
        Assert.Equal(12, margins.Length);
        Assert.All(margins, margin => Assert.Null(margin.Nearest));
    }

    [Fact]
    public void Widths_of_a_street_that_nobody_surveyed_have_no_margin()
    {
        MarketProblem problem = Street().ChangeZone(zone => zone with { Surveyed = false }).Keep(Measure.FireLane, 400).SideGap(60).Vendor("a").Problem();

        Assert.Equal(["side-gap"], Planner.Margins(problem, Given(problem, ("a", "L:0-200")).Plan()).Select(margin => margin.Rule.Value));
        Assert.Empty(Planner.FireLanes(problem, null));
    }

    [Fact]
    public void A_plan_that_breaks_a_rule_has_less_than_nothing_to_spare()
    {
        MarketProblem problem = Street().Keep(Measure.FireLane, 400).Vendor("a", depthCm: 801).Problem();

        Assert.Equal(-1, Of(problem, "fire-lane", ("a", "L:0-200")).Nearest!.Spare);
        Assert.Contains("fire-lane", Given(problem, ("a", "L:0-200")).Broken(), StringComparison.Ordinal);
    }

    /// <summary>a has rails and b stands a metre further from the traffic than it would have to; five pieces of nine are set up.</summary>
    [Fact]
    public void Rails_are_held_against_the_stock_and_stands_without_any_against_the_traffic()
    {
        MarketProblem problem = Street().ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right })
            .Keep(Measure.TrafficRail, 450).Keep(Measure.MouthRail).Feature("M", FeatureKind.Mouth, 0).Rails("r", 9, openable: true)
            .Vendor("a", depthCm: 200).Vendor("b", depthCm: 50).Problem();

        Margin[] margins = [.. Planner.Margins(problem, Given(problem, ("a", "L:100-300"), ("b", "L:800-1000")).Plan())];

        Assert.Equal(
            ["450 cm, has 550, spare 100: b L 800–1000 cm", "9 pieces, has 5, spare 4: ", "0 , none", "9 pieces, has 5, spare 4: "],
            margins.Select(Said));
        Assert.Equal([false, true, false, true], margins.Select(margin => margin.AtMost));
    }

    /// <summary>Two mouths, and 150 people among whom two walk, for whom five are there but for one who goes at 06:00.</summary>
    [Fact]
    public void Guides_are_held_against_those_there_when_most_are_wanting()
    {
        MarketBuilder market = Street().ChangeZone(zone => zone with { PeakPeople = 150 })
            .Keep(Measure.MouthPost, 1).Keep(Measure.CrowdPost, 100).Keep(Measure.LeastCrowdPost, 1)
            .Feature("M1", FeatureKind.Mouth, 0).Feature("M2", FeatureKind.Mouth, 10_000).Guide("early", "04:00", "06:00").Vendor("a");
        for (int guide = 1; guide <= 5; guide++) market.Guide($"g{guide}");
        MarketProblem problem = market.Problem();

        Assert.Equal(
            ["1 guides, none", "5 guides, has 4, spare 1: ", "100 people, has 75, spare 25: ", "1 guides, has 2, spare 1: "],
            Planner.Margins(problem, Given(problem, ("a", "L:100-300")).Plan()).Select(Said));
        Assert.Equal(["1 guides, none", "100 people, none", "1 guides, none"], Planner.Margins(problem, Given(problem).Plan()).Select(Said));
    }

    private static Margin Of(MarketProblem problem, string rule, params (string Vendor, string Place)[] seats) =>
        Planner.Margins(problem, Given(problem, seats).Plan()).First(margin => margin.Rule.Value == rule);

    private static SketchedPlan Given(MarketProblem problem, params (string Vendor, string Place)[] seats) =>
        seats.Aggregate(new SketchedPlan(problem), (plan, seat) => plan.Give(seat.Vendor, seat.Place));

    private static string Said(Margin margin) => margin.Nearest is not Nearest nearest
        ? string.Create(CultureInfo.InvariantCulture, $"{margin.Number} {margin.Unit}, none")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{margin.Number} {margin.Unit}, has {nearest.Has}, spare {nearest.Spare}: {string.Join(", ", nearest.Stands.Select(at => $"{at.Vendor} {at.Frontage} {at.Stretch}"))}");
}
