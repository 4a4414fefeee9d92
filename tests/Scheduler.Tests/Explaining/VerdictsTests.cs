using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class VerdictsTests
{
    private static MarketBuilder Row(int stalls = 4) => new MarketBuilder().Street("R", 4000).Stalls("A", stalls);

    /// <summary>What is said of v's first wish where these are seated.</summary>
    private static Fact Verdict(MarketBuilder market, string[] seats, bool proved = true)
    {
        PlacementModel model = market.Problem().Model();
        StallRequest request = model.Problem.Asks("v");
        return Verdicts(model, request, model.Chosen(seats), proved).OfWish(request.Wishes[0]);
    }

    [Fact]
    public void What_a_cell_rule_refuses_is_told_before_who_stands_there() =>
        Assert.Equal(new Fact("A1", FactCode.TooDeep, Need: 201, Has: 200),
            Verdict(Row().Vendor("v", wishes: ["A1"], depthCm: 201).Vendor("w"), ["w on A1"]));

    [Fact]
    public void A_stall_given_to_another_names_the_holder_and_the_standing() =>
        Assert.Equal(new Fact("A2", FactCode.Held, Holder: new VendorId("w"), Standing: new StandingShown(3, 7)),
            Verdict(Row().Vendor("v", wishes: ["A2"]).Vendor("w", tier: 3, rank: 7, min: 2), ["w on A1 A2"]));

    [Theory]
    [InlineData("A1", 2000, 0)]
    [InlineData("A2", 2000, 1000)]
    public void A_socket_that_is_too_weak_tells_the_best_that_a_run_through_the_stall_would_have(string wish, int need, int has) =>
        Assert.Equal(new Fact(wish, FactCode.NoPower, Need: need, Has: has),
            Verdict(Row().Change("A3", stall => stall with { PowerW = 1000 }).Vendor("v", max: wish == "A1" ? 1 : 2, powerW: need, wishes: [wish]), []));

    [Fact]
    public void A_run_through_the_stall_with_water_elsewhere_in_it_is_not_refused_for_water() =>
        Assert.Equal(FactCode.WouldCostMore,
            Verdict(Row().Change("A2", stall => stall with { Water = true }).Vendor("v", min: 2, water: true, wishes: ["A1"]), []).Code);

    [Fact]
    public void But_it_is_where_the_stall_with_water_is_given_away() =>
        Assert.Equal(new Fact("A3", FactCode.NoWater),
            Verdict(Row().Change("A2", stall => stall with { Water = true }).Vendor("v", min: 2, water: true, wishes: ["A3"]).Vendor("w"), ["w on A2"]));

    [Theory]
    [InlineData(3, "A2", 2)]
    [InlineData(4, "A4", 1)]
    public void Free_ground_that_is_too_short_tells_what_is_needed_and_what_is_there(int min, string wish, int has) =>
        Assert.Equal(new Fact(wish, FactCode.TooShort, Need: min, Has: has),
            Verdict(Row().Vendor("v", min: min, wishes: [wish]).Vendor("w"), ["w on A3"]));

    [Fact]
    public void An_obstacle_makes_it_shorter() =>
        Assert.Equal(new Fact("A2", FactCode.TooShort, Need: 3, Has: 2),
            Verdict(Row().Feature("O", FeatureKind.Obstacle, 400, frontage: "A").Vendor("v", min: 3, wishes: ["A2"]), []));

    [Fact]
    public void Round_the_joint_of_a_circle_it_is_longer() =>
        Assert.Equal(new Fact("A1", FactCode.TooShort, Need: 4, Has: 3),
            Verdict(new MarketBuilder().Street("R", 4000).Stalls("A", 4, circular: true).Vendor("v", min: 4, wishes: ["A1"]).Vendor("w"), ["w on A2"]));

    [Fact]
    public void A_cap_that_leaves_too_little_is_told_with_what_it_leaves() =>
        Assert.Equal(new Fact("A3", FactCode.CapFull, Need: 2, Has: 1),
            Verdict(Row().Category("veg", cap: 2).Vendor("v", "veg", min: 2, wishes: ["A3"]).Vendor("w", "veg"), ["w on A1"]));

    [Fact]
    public void A_cap_that_leaves_enough_is_not_told() =>
        Assert.Equal(FactCode.Held,
            Verdict(Row().Category("veg", cap: 2).Vendor("v", "veg", wishes: ["A1"]).Vendor("w", "veg"), ["w on A1"]).Code);

    [Theory]
    [InlineData(true, FactCode.WouldCostMore)]
    [InlineData(false, FactCode.NotProved)]
    public void Ground_that_is_free_and_fits_was_left_free_by_the_ladder_or_by_the_clock(bool proved, FactCode code) =>
        Assert.Equal(new Fact("A1", code), Verdict(Row().Vendor("v", wishes: ["A1"]), [], proved));

    /// <summary>A line of 660 cm; a stand of 2 m and its gap of 60 cm at 0, and one at 460.</summary>
    [Theory]
    [InlineData(200, 140)]
    [InlineData(140, null)]
    [InlineData(141, 140)]
    public void Between_two_stands_the_side_gaps_are_taken_from_what_is_free(int needCm, int? hasCm)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Unmarked("B", 660).SideGap(60)
            .Vendor("v", min: needCm, unit: RunUnit.Centimetres, wishes: ["B:200-400"]).Vendor("w1").Vendor("w2");

        Assert.Equal(
            hasCm is int has ? new Fact("B", FactCode.TooShort, Need: needCm, Has: has) : new Fact("B", FactCode.WouldCostMore),
            Verdict(market, ["w1 on B:0-200", "w2 on B:460-660"]));
    }

    /// <summary>A hydrant at 0 keeps 500 cm clear; w stands at 500, its gap ends at 760.</summary>
    [Theory]
    [InlineData("B:0-500", FactCode.KeptClear)]
    [InlineData("B:500-700", FactCode.Held)]
    [InlineData("B:490-760", FactCode.Held)]
    [InlineData("B:490-761", FactCode.WouldCostMore)]
    [InlineData("B:900-1000", FactCode.WouldCostMore)]
    public void A_wished_stretch_is_answered_for_itself_before_its_line(string wish, FactCode code) =>
        Assert.Equal(("B", code), (Of(wish).Where, Of(wish).Code));

    [Fact]
    public void A_whole_line_that_is_given_away_is_too_short_whoever_has_it()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Unmarked("B", 200).Vendor("v").Vendor("w").Problem().Model();
        StallRequest request = model.Problem.Asks("v");
        var verdicts = Verdicts(model, request, model.Chosen("w on B:0-200"), proved: true);

        Assert.Equal([new Fact("B", FactCode.TooShort, Need: 200, Has: 0)], verdicts.OfTheRest([]));
    }

    private static Fact Of(string wish) => Verdict(
        new MarketBuilder().Street("R", 4000).Unmarked("B", 1200).SideGap(60).Feature("H", FeatureKind.Hydrant, 0, frontage: "B")
            .Vendor("v", wishes: [wish], anywhere: false).Vendor("w"),
        ["w on B:500-700"]);

    [Fact]
    public void A_holder_whose_tier_does_not_move_is_told_so_of_every_stall_but_its_own()
    {
        MarketBuilder market = Row().Policy(TestPolicies.Amsterdam).Vendor("v", tier: 3, own: ["A1"], wishes: ["A4"]);

        Assert.Equal(new Fact("A4", FactCode.OwnStallsOnly), Verdict(market, []));
        Assert.Equal(FactCode.WouldCostMore, Verdict(Row().Vendor("v", tier: 1, own: ["A1"], wishes: ["A4"]), []).Code);
    }

    [Fact]
    public void An_unmarked_line_without_a_usable_module_tells_the_rule() =>
        Assert.Equal(new Fact("B", FactCode.TagMissing),
            Verdict(new MarketBuilder().Street("R", 4000).Unmarked("B", 600).Vendor("v", needs: ["frying"], wishes: ["B:0-200"]), []));

    [Fact]
    public void An_unmarked_line_without_power_tells_so() =>
        Assert.Equal(new Fact("B", FactCode.NoPower, Need: 900, Has: 500),
            Verdict(new MarketBuilder().Street("R", 4000).Unmarked("B", 600).Circuit("c", 5000, 500, "B:0-100")
                .Vendor("v", powerW: 900, wishes: ["B:0-200"]), []));

    [Fact]
    public void Of_the_rest_each_further_reason_is_told_once_and_of_holders_the_one_who_stands_last()
    {
        PlacementModel model = Row(5).Blocked("A2").Blocked("A4").Feature("H", FeatureKind.Door, 500, frontage: "A").Clear(FeatureKind.Door, 50)
            .Unmarked("B", 100).Vendor("v", wishes: ["A2"]).Vendor("w1").Vendor("w2")
            .Problem().Model();
        StallRequest request = model.Problem.Asks("v");
        var verdicts = Verdicts(model, request, model.Chosen("w1 on A1", "w2 on A5"), proved: true);

        Assert.Equal(
            [("A5", FactCode.Held), ("A3", FactCode.KeptClear), ("B", FactCode.TooShort)],
            verdicts.OfTheRest([verdicts.OfWish(request.Wishes[0])]).Select(fact => (fact.Where, fact.Code)));
    }

    private static Verdicts Verdicts(PlacementModel model, StallRequest request, Solution solution, bool proved) =>
        new(model, model.Requests.IndexOf(request), new Holding(model, solution), new Room(model, solution), new Lacking(model, solution), proved);
}
