using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Domain;

/// <summary>What one fact has against another, facts being made in code; Host.Tests does the same from files.</summary>
public class ProblemBuilderTests
{
    private static MarketBuilder Good => new MarketBuilder()
        .Window("morning")
        .Street("R", 6000)
        .Stalls("A", 4)
        .Unmarked("B", 1200)
        .Category("veg")
        .Vendor("v1", "veg", tier: 1, own: ["A1", "A2"])
        .Vendor("v2", "veg", wishes: ["A3"])
        .Feature("H1", FeatureKind.Hydrant, 1000);

    [Fact]
    public void The_market_that_is_spoilt_below_has_no_fault() => Assert.Empty(FaultsOf(Good.Facts()));

    [Fact]
    public void Stalls_go_along_their_lines_and_all_else_stays_in_file_order()
    {
        MarketFacts facts = Good.Facts();
        Market market = ProblemBuilder.Build(facts with { Stalls = [.. facts.Stalls.Reverse()], Vendors = [.. facts.Vendors.Reverse()] }).Value;

        Assert.Equal(["A1", "A2", "A3", "A4"], market.Stalls.Select(stall => stall.Id.Value));
        Assert.Equal(["v2", "v1"], market.Vendors.Select(vendor => vendor.Id.Value));
    }

    [Fact]
    public void Lines_give_the_order_of_stalls_not_their_names()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Stalls("Z", 2).Stalls("A", 1);

        Assert.Equal(["Z1", "Z2", "A1"], market.Market().Stalls.Select(stall => stall.Id.Value));
    }

    [Fact]
    public void Two_holders_may_share_a_stall() => Assert.Empty(FaultsOf(Good.Vendor("v3", "veg", tier: 1, own: ["A1"]).Facts()));

    [Fact]
    public void One_holder_may_not_list_a_stall_twice() =>
        Says("vendors.csv:4: A4 stands twice in fixed_stalls, expected it once", Good.Vendor("v3", "veg", own: ["A4", "A4"]));

    [Fact]
    public void A_stall_beyond_its_line() =>
        Says("stalls.csv:5: 600–900 cm, expected a place within 0–800 cm of frontage A", Good.Change("A4", stall => stall with { Stretch = new(600, 900) }));

    [Fact]
    public void A_stall_without_length() =>
        Says("stalls.csv:5: 600–600 cm, expected from_cm before to_cm", Good.Change("A4", stall => stall with { Stretch = new(600, 600) }));

    [Fact]
    public void A_stall_that_covers_several_overlaps_each_of_them()
    {
        string[] said = FaultsOf(Good.Change("A1", stall => stall with { Stretch = new(0, 800) }).Facts());

        Assert.Equal(3, said.Count(fault => fault.Contains("overlaps A1 (0–800 cm) of line 2", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_stall_deeper_than_its_line() => Says("stalls.csv:2: depth_cm is 201, expected 1 to 200", Good.Change("A1", stall => stall with { DepthCm = 201 }));

    [Fact]
    public void A_stall_exclusive_to_nobody() => Says("stalls.csv:2: exclusive without marks", Good.Exclusive("A1"));

    [Fact]
    public void A_mark_that_is_a_tag_somebody_needs() => Assert.Empty(FaultsOf(Good.Marked("A1", "shade").Vendor("v3", "veg", needs: ["shade"]).Facts()));

    [Fact]
    public void A_mark_that_is_a_tag_of_the_format() => Assert.Empty(FaultsOf(Good.Marked("A1", "own-rig").Facts()));

    [Fact]
    public void A_mark_that_is_nothing() => Says("stalls.csv:2: mark \"vegg\" is neither a category nor a tag that is used, expected a category or a tag\n  Maybe \"veg\" is meant", Good.Marked("A1", "vegg"));

    [Fact]
    public void A_line_beyond_its_zone() => Says("frontages.csv:4: it ends at 6100 cm of the axis", Good.Unmarked("C", 200, startCm: 5900));

    [Fact]
    public void What_is_for_unmarked_lines_on_a_line_with_stalls()
    {
        MarketFacts facts = Good.Facts();
        Sourced<Frontage> line = facts.Frontages[0];

        Says(
            "frontages.csv:2: module_cm, water on a line with stalls of its own",
            facts with { Frontages = facts.Frontages.SetItem(0, line with { Value = line.Value with { ModuleCm = 20, Water = true } }) });
    }

    [Fact]
    public void A_feature_beyond_the_axis() => Says("features.csv:3: 5900–6100 cm, expected a place within 0–6000 cm of the axis of zone R", Good.Feature("X", FeatureKind.Door, 5900, 6100));

    [Fact]
    public void A_feature_beyond_its_line() => Says("features.csv:3: 1300–1300 cm, expected a place within 0–1200 cm of frontage B", Good.Feature("X", FeatureKind.Door, 1300, frontage: "B"));

    [Fact]
    public void A_feature_on_a_line_of_another_zone()
    {
        MarketFacts facts = Good.Square("S", 1000, 1000).Feature("X", FeatureKind.Door, 10, frontage: "B").Facts();
        Sourced<Feature> feature = facts.Features[1];

        Says("features.csv:3: frontage B is not in zone S, expected zone R", facts with { Features = facts.Features.SetItem(1, feature with { Value = feature.Value with { Zone = new("S") } }) });
    }

    [Fact]
    public void The_same_window_twice_on_one_weekday() =>
        Says("windows.csv:3: window morning has weekday 6 in line 2 already", new MarketBuilder().Window("morning").Window("morning", weekdays: Weekdays.Of(6)).Street("R", 6000));

    [Fact]
    public void A_window_with_other_phases_on_other_days_is_no_fault() =>
        Assert.Empty(FaultsOf(new MarketBuilder().Window("morning", weekdays: Weekdays.MondayToFriday).Window("morning", "07:00", "09:00", Weekdays.Of(6, 7)).Facts()));

    [Fact]
    public void A_row_for_a_date_beats_one_for_its_weekday_and_is_no_fault()
    {
        MarketFacts facts = Good.Facts();
        WindowPattern dated = facts.Windows[0].Value with { Weekdays = Weekdays.None, Dates = [MarketBuilder.Monday] };

        Assert.Empty(FaultsOf(facts with { Windows = facts.Windows.Add(new(dated, new("windows.csv", 3))) }));
        Says(
            "windows.csv:4: window morning has 2026-03-02 in line 3 already",
            facts with { Windows = [facts.Windows[0], new(dated, new("windows.csv", 3)), new(dated, new("windows.csv", 4))] });
    }

    [Fact]
    public void A_window_of_no_day()
    {
        MarketFacts facts = Good.Facts();
        WindowPattern never = facts.Windows[0].Value with { Weekdays = Weekdays.None };

        Says("windows.csv:2: weekdays and dates are both blank", facts with { Windows = [new(never, new("windows.csv", 2))] });
    }

    [Fact]
    public void A_market_without_any_window() => Says("windows.csv: no window, expected at least one", Good.Facts() with { Windows = [] });

    [Fact]
    public void Traffic_in_a_window_that_does_not_exist() => Says("zones.csv:2: unknown window \"mornin\", expected one of windows.csv\n  Maybe \"morning\" is meant", Good.TrafficIn("mornin", Traffic.Live));

    [Fact]
    public void A_tier_that_the_policy_does_not_have() => Says("vendors.csv:4: tier 9 is not in the policy cn-community, expected one of 1, 2, 3, 4, 5, 6", Good.Vendor("v3", "veg", tier: 9));

    [Fact]
    public void A_group_with_a_tier_that_the_policy_does_not_have() =>
        Says(
            "policy.json: group g names unknown tier 8",
            Good.Policy(TestPolicies.Community with { Groups = [new("g", Bilingual.Same("g"), [1, 8], [Rung.Entitlement])] }));

    [Fact]
    public void A_group_that_stands_there_twice() =>
        Says("policy.json: group \"holders\" stands there twice", Good.Policy(TestPolicies.Community with { Groups = [.. TestPolicies.Community.Groups, TestPolicies.Community.Groups[1]] }));

    [Fact]
    public void An_empty_policy()
    {
        string[] said = FaultsOf(new MarketBuilder().Street("R", 100).Policy(TestPolicies.Community with { Tiers = [], Groups = [] }).Facts());

        Assert.Equal(["policy.json: no tier, expected at least one tier", "policy.json: no group, expected at least one group"], said);
    }

    [Fact]
    public void A_minimum_above_the_maximum() => Says("vendors.csv:4: run_min 3 is more than run_max 2", Good.Vendor("v3", "veg", min: 3, max: 2));

    [Fact]
    public void A_request_whose_maximum_is_below_the_vendors_minimum() =>
        Says("requests.csv:2: run_min 3 is more than run_max 2", Good.Vendor("v3", "veg", min: 3, max: 4).Request("v3", "morning", max: 2));

    [Fact]
    public void Lengths_in_different_units_are_not_compared() =>
        Assert.Empty(FaultsOf(Good.Vendor("v3", "veg", min: 3, max: 4).Request("v3", "morning", max: 2, unit: RunUnit.Centimetres).Facts()));

    [Fact]
    public void A_request_said_twice() =>
        Says("requests.csv:3: v2 in morning stands in line 2 already", Good.Request("v2", "morning", max: 2).Request("v2", "morning", max: 3));

    [Fact]
    public void Attendance_that_contradicts_itself() =>
        Says(
            "attendance.csv:3: weekday 5 of v2 contradicts line 2",
            Good.Attendance("v2", false, weekdays: Weekdays.Of(5)).Attendance("v2", true, weekdays: Weekdays.Of(5, 6)));

    [Fact]
    public void Attendance_on_a_date_may_differ_from_its_weekday() =>
        Assert.Empty(FaultsOf(Good.Absent("v2").Attendance("v2", true, dates: MarketBuilder.Monday).Facts()));

    [Fact]
    public void Negative_numbers_made_in_code()
    {
        string[] said = FaultsOf(Good.Stalls("C", 1, widthCm: -200, depthCm: -5, offsetCm: -1).Facts());

        Assert.Contains(said, fault => fault.StartsWith("frontages.csv:4: depth_max_cm is -5", StringComparison.Ordinal));
        Assert.Contains(said, fault => fault.StartsWith("frontages.csv:4: offset_cm is -1", StringComparison.Ordinal));
        Assert.Contains(said, fault => fault.StartsWith("stalls.csv:6: 0–-200 cm", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wish_for_a_stretch_of_a_line_with_stalls() => Says("wishes.csv:3: frontage A has stalls of its own, expected one of its stalls", Good.Wish("v2", "A:0-200"));

    [Fact]
    public void A_wish_for_ground_beyond_the_line() => Says("wishes.csv:3: 1000–1300 cm, expected a place within 0–1200 cm of frontage B", Good.Wish("v2", "B:1000-1300"));

    [Fact]
    public void Two_tariffs_for_the_same() => Says("tariffs.csv:3: it is for the same as line 2", Good.Tariff(100, category: "veg").Tariff(200, category: "veg"));

    [Fact]
    public void A_tariff_that_tells_more_beats_one_that_tells_less_and_is_no_fault() =>
        Assert.Empty(FaultsOf(Good.Tariff(100).Tariff(200, category: "veg").Tariff(300, zone: "R").Tariff(0, tier: 2).Facts()));

    [Fact]
    public void A_permit_that_ends_before_it_begins() =>
        Says("market.json: a permit from 2020-01-01 to 2019-12-31", Good.Header(plain => plain with { Permit = plain.Permit with { To = new(2019, 12, 31) } }));

    [Theory]
    [InlineData("Beijing time", true)]
    [InlineData("", true)]
    [InlineData("UTC+8", true)]
    [InlineData("Asia/Nowhere", false)]
    [InlineData("America/Argentina/Buenos_Aires", false)]
    [InlineData("UTC", false)]
    public void A_time_zone_need_only_look_like_one(string name, bool isFault) =>
        Assert.Equal(isFault, FaultsOf(Good.Header(plain => plain with { TimeZone = name }).Facts()).Length > 0);

    [Fact]
    public void A_holiday_with_one_year_only() =>
        Says("market.json: a holiday from 2026-07-01 to 08-31, expected both days with a year, or neither", Good.Header(plain => plain with { SchoolHolidays = [new(new(2026, 7, 1), new(null, 8, 31))] }));

    [Fact]
    public void A_holiday_over_New_Year_is_no_fault() =>
        Assert.Empty(FaultsOf(Good.Header(plain => plain with { SchoolHolidays = [new(new(null, 12, 20), new(null, 1, 5))] }).Facts()));

    [Fact]
    public void An_override_of_an_unknown_rule() => Says("market.json: unknown rule \"hydrat\", expected a rule of the pack plain\n  Maybe \"hydrant\" is meant", Good.Override("hydrat", 100));

    [Fact]
    public void An_override_for_a_feature_of_another_kind() =>
        Says("market.json: rule crossing does not keep feature H1 clear", Good.Override("crossing", 100, feature: "H1"));

    [Fact]
    public void An_override_of_a_rule_without_a_number() => Says("market.json: rule depth has no number", Good.Override("depth", 100));

    [Fact]
    public void An_expired_override_is_void_and_no_fault() => Assert.Empty(FaultsOf(Good.Override("hydrant", 100, expires: new(2020, 1, 1)).Facts()));

    [Fact]
    public void An_override_without_an_officer() =>
        Says(
            "market.json: overrides/0/officer is blank, expected who decided it",
            Good.Header(plain => plain with { Overrides = [new(new("hydrant"), null, 100, Bilingual.Same(" "), "D", Bilingual.Same("why"), null)] }));

    [Fact]
    public void An_override_that_expired_before_the_permit_began() =>
        Says(
            "market.json: an override of rule hydrant that expired on 2020-01-01, expected one in force under the permit (from 2021-01-01), or none",
            Good.Header(plain => plain with { Permit = plain.Permit with { From = new(2021, 1, 1) } }).Override("hydrant", 100, expires: new(2020, 1, 1)));

    [Fact]
    public void A_rule_of_another_kind_than_what_it_measures() =>
        Says(
            "test.rules.json: rule depth is of kind sequence, expected cross-section, the kind of depth",
            Good.Rule(TestPacks.Depth() with { Kind = RuleKind.Sequence }));

    [Fact]
    public void A_break_that_does_not_say_how_often() =>
        Says(
            "test.rules.json: every of rule emergency-break, expected a number of stalls, of centimetres, or both",
            Good.Rule(TestPacks.Of(Measure.EmergencyBreak, 300)));

    [Fact]
    public void A_rule_without_a_source() => Says("test.rules.json: rule depth has no source", Good.Rule(TestPacks.Depth() with { Source = " " }));

    [Fact]
    public void An_interval_rule_with_two_numbers_or_none()
    {
        Rule door = TestPacks.Interval(FeatureKind.Door, 100);

        Says("test.rules.json: number and numberByTraffic of rule door, expected exactly one of the two", Good.Rule(door with { Number = null }));
        Says("test.rules.json: number and numberByTraffic of rule door, expected exactly one of the two", Good.Rule(door with { ByTraffic = new(1, 2, 3) }));
    }

    [Fact]
    public void A_negative_clearance() => Says("test.rules.json: rules/3/number is -1, expected 0 to 10000000", Good.Rule(TestPacks.Interval(FeatureKind.Door, -1)));

    [Fact]
    public void A_circuit_that_reaches_marked_stalls_by_the_stretch()
    {
        MarketFacts facts = Good.Circuit("K", 1000, 500).Facts();
        Circuit circuit = facts.Circuits[0].Value with { Reaches = [new(new("A"), new(0, 100))] };

        Says("circuits.csv:2: frontage A has stalls of its own", facts with { Circuits = [new(circuit, new("circuits.csv", 2))] });
    }

    [Fact]
    public void A_circuit_that_is_down_may_keep_its_sockets() => Assert.Empty(FaultsOf(Good.Circuit("K", 0, 500).Facts()));

    [Fact]
    public void Rails_of_one_zone_in_pieces_of_two_lengths() =>
        Says("rails.csv:3: rails of zone R in pieces of 150 cm, expected 200 cm, as Q of the same zone", Good.Rails("Q", 10).Rails("P", 10, pieceCm: 150));

    [Fact]
    public void Rails_of_two_zones_may_differ_in_length() =>
        Assert.Empty(FaultsOf(Good.Rails("Q", 10).Square("S", 2000, 2000).Rails("P", 10, pieceCm: 150, atCm: 2000).Facts()));

    [Fact]
    public void Rails_kept_beyond_their_zone() => Says("rails.csv:2: at_cm is 6001, expected 0 to 6000", Good.Rails("Q", 10, atCm: 6001));

    [Fact]
    public void Windows_that_overlap_where_guides_are_listed()
    {
        MarketBuilder twice = Good.Window("brunch", "08:00", "11:00");

        Assert.Empty(FaultsOf(twice.Facts()));
        Says("windows.csv:3: window brunch overlaps morning (line 2) on the same day", twice.Guide("g1"));
    }

    [Fact]
    public void Windows_of_different_days_may_overlap_and_so_may_two_rows_of_one() => Assert.Empty(FaultsOf(new MarketBuilder()
        .Window("morning", weekdays: Weekdays.Of(1)).Window("morning", weekdays: Weekdays.Of(2)).Window("late", weekdays: Weekdays.Of(3)).Street("R", 6000).Guide("g1").Facts()));

    [Fact]
    public void A_window_that_hands_the_road_back_as_the_next_closes_it_does_not_overlap_it() =>
        Assert.Empty(FaultsOf(new MarketBuilder().Window("morning").Window("late", "10:05", "12:00").Street("R", 6000).Guide("g1").Facts()));

    [Fact]
    public void A_window_outside_the_hours_of_the_permit() =>
        Says("windows.csv:2: window morning takes the road 05:00–09:05, expected it within the permit's hours, 05:01–10:00", Good.Header(plain => Hours(plain, 301, 600)));

    [Fact]
    public void A_window_that_fills_the_hours_of_the_permit() => Assert.Empty(FaultsOf(Good.Header(plain => Hours(plain, 300, 545)).Facts()));

    [Fact]
    public void A_permit_for_ground_that_there_is_not() => Says(
        "market.json: 5000–6001 cm, expected a place within 0–6000 cm of zone R",
        Good.Header(plain => plain with { Permit = plain.Permit with { Area = [new(new("R"), new(5000, 6001))] } }));

    [Fact]
    public void A_socket_stronger_than_its_circuit() => Says("circuits.csv:2: socket_w is 500, expected 0 to 400", Good.Circuit("K", 400, 500));

    [Fact]
    public void A_landmark_in_no_zone() =>
        Says("market.json: unknown zone \"Q\"", Good.Header(plain => plain with { Landmarks = [new(new("L"), Bilingual.Same("lamp"), new("Q"), 5)] }));

    [Theory]
    [InlineData("zones.csv", "R")]
    [InlineData("frontages.csv", "B")]
    public void Nobody_is_blamed_for_naming_what_could_not_be_read(string file, string id)
    {
        MarketFacts facts = Good.Facts() with { Unread = new([], [(file, id)]) };
        MarketFacts without = facts with
        {
            Zones = [.. facts.Zones.Where(row => row.Value.Id.Value != id)],
            Frontages = [.. facts.Frontages.Where(row => row.Value.Id.Value != id)],
        };

        Assert.Empty(FaultsOf(without));
        Assert.False(ProblemBuilder.Build(without).IsValid);
    }

    [Fact]
    public void Thousands_of_unknown_names_are_all_said_and_only_the_first_are_guessed_at()
    {
        MarketFacts facts = Good.Facts();
        Sourced<Wish> wish = facts.Wishes[0];

        string[] said = FaultsOf(facts with { Wishes = [.. Enumerable.Range(10, 3000).Select(i => wish with { Value = wish.Value with { Stall = new($"A1{(char)('一' + i)}") } })] });

        Assert.Equal(3000, said.Length);
        Assert.InRange(said.Count(fault => fault.Contains("Maybe", StringComparison.Ordinal)), 1, 50);
    }

    [Fact]
    public void A_table_without_rows_is_said_once_and_not_everyone_who_names_one()
    {
        MarketFacts facts = Good.Facts();

        Assert.Equal(
            ["vendors.csv: no vendor, although wishes.csv:2 names vendor \"v2\", expected at least one"],
            FaultsOf(facts with { Vendors = [], Wishes = [facts.Wishes[0], facts.Wishes[0], facts.Wishes[0]] }).Where(said => said.Contains("vendor", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ten_thousand_stalls_are_centimetres() => Says(
        "vendors.csv:4: run_min is 10000 stalls, expected at most 1000\n  Maybe centimetres are meant: then run_unit is cm",
        Good.Vendor("v3", "veg", min: 10_000, max: 1));

    [Fact]
    public void A_fault_knows_its_column_or_its_place_in_the_file()
    {
        Fault fault = Assert.Single(ProblemBuilder.FaultsOf(Good.Wish("v1", "nowhere").Facts()));
        Fault inJson = Assert.Single(ProblemBuilder.FaultsOf(Good.Header(header => header with { Currency = "yuan" }).Facts()));

        Assert.Equal(("wishes.csv", "stall"), (fault.Source.File, fault.Source.Part));
        Assert.Equal(("market.json", "currency"), (inJson.Source.File, inJson.Source.Part));
    }

    private static MarketHeader Hours(MarketHeader header, int from, int to) => header with { Permit = header.Permit with { Hours = [new(new(from), new(to))] } };

    private static void Says(string fault, MarketBuilder market) => Says(fault, market.Facts());

    private static void Says(string fault, MarketFacts facts) =>
        Assert.Contains(FaultsOf(facts), said => said.StartsWith(fault, StringComparison.Ordinal));

    private static string[] FaultsOf(MarketFacts facts) => [.. ProblemBuilder.FaultsOf(facts).Select(fault => fault.Words.En)];
}
