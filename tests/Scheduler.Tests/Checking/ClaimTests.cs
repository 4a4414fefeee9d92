using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Where a holder may stand.</summary>
public class ClaimTests
{
    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A1 A2 A3", "")]
    [InlineData("A1", "own-stalls")]
    [InlineData("A2 A3", "own-stalls")]
    [InlineData("A4 A5", "own-stalls")]
    public void A_holder_keeps_its_own_and_grows_next_to_them(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, max: 3, own: ["A1", "A2"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Theory]
    [InlineData("A4 A5", "")]
    [InlineData("A3 A4", "")]
    [InlineData("A5", "own-stalls")]
    [InlineData("A2 A3", "own-stalls")]
    public void A_holder_that_asks_to_move_takes_in_a_wished_stall(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, own: ["A1", "A2"], wishes: ["A4", "A5"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Theory]
    [InlineData("A1", "")]
    [InlineData("A4 A5", "")]
    [InlineData("A4", "run-length")]
    public void Who_asks_for_centimetres_keeps_own_stalls_of_fewer_and_moves_for_no_fewer(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, min: 330, unit: RunUnit.Centimetres, own: ["A1"], wishes: ["A4"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Theory]
    [InlineData("A4 A5", "")]
    [InlineData("A5", "own-stalls")]
    public void A_move_is_of_its_whole_number_though_an_own_stall_is_out_of_use(string place, string broken)
    {
        MarketBuilder market = Row().Blocked("A1").Vendor("h", tier: 1, own: ["A1", "A2"], wishes: ["A5"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Theory]
    [InlineData("A4 A5", "")]
    [InlineData("A2 A3", "own-stalls")]
    public void A_wish_for_an_own_stall_is_no_leave_to_move(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, own: ["A1", "A3"], wishes: ["A3", "A5"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Fact]
    public void A_tier_that_may_not_move_stays_whatever_it_wishes()
    {
        MarketBuilder market = Row().Policy(TestPolicies.Amsterdam).Vendor("h", tier: 3, own: ["A1"], wishes: ["A4"]);
        Assert.Equal("own-stalls", new SketchedPlan(market.Problem()).Give("h", "A4").Broken());
    }

    [Fact]
    public void Own_stalls_that_lie_apart_are_kept_in_pieces()
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, max: 3, own: ["A1", "A4"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1").Give("h", "A4").Broken());
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1 A2").Give("h", "A4").Broken());
        Assert.Equal("own-stalls", new SketchedPlan(market.Problem()).Give("h", "A1").Broken());
        Assert.Equal(
            "one-placement-per-request own-stalls",
            new SketchedPlan(market.Problem()).Give("h", "A1").Give("h", "A2").Give("h", "A4").Broken());
    }

    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A2 A3", "")]
    [InlineData("A1", "own-stalls")]
    [InlineData("A1 A2 A3", "run-length")]
    public void Who_wants_fewer_than_its_own_gets_exactly_so_many_of_them(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, min: 1, max: 2, own: ["A1", "A2", "A3"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Fact]
    public void A_minimum_above_the_own_number_costs_no_holder_its_place()
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, min: 3, own: ["A1"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1").Broken());
    }

    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A2", "own-stalls")]
    public void With_own_stalls_lost_today_the_rest_must_still_be_of_use(string place, string broken)
    {
        MarketBuilder market = Row().Blocked("A3").Vendor("h", tier: 1, own: ["A2", "A3"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Fact]
    public void A_holder_that_lost_all_own_stalls_applies_like_others()
    {
        MarketBuilder market = Row().Blocked("A1").Vendor("h", tier: 1, own: ["A1"]).Vendor("w", tier: 1, own: ["A2"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A5").Broken());
        Assert.Equal("run-length", new SketchedPlan(market.Problem()).Give("h", "A4 A5").Broken());
    }

    [Fact]
    public void Own_stalls_are_spared_marks_bonds_and_needs_but_no_safety()
    {
        MarketBuilder market = Row().Category("veg").Exclusive("A1", "veg").Category("fish", bound: true)
            .Vendor("h", "fish", tier: 1, own: ["A1"], powerW: 2000, water: true, needs: ["own-rig"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1").Broken());
        MarketBuilder kept = market.Clear(FeatureKind.Door, 50).Feature("D", FeatureKind.Door, 100, frontage: "A");
        Assert.Contains("keep-clear", new SketchedPlan(kept.Problem()).Give("h", "A1").Broken(), StringComparison.Ordinal);
    }

    /// <summary>A1 is 201 cm deep where 200 are allowed.</summary>
    [Theory]
    [InlineData(0, "A5", "")]
    [InlineData(0, "A1", "stand-depth")]
    [InlineData(200, "A5", "own-stalls")]
    [InlineData(200, "A1", "")]
    public void An_own_stall_on_which_the_stand_would_be_against_a_rule_cannot_be_had(int depthCm, string place, string broken)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandDepth, 200).Street("R", 6000).Stalls("A", 5, depthCm: 201)
            .Vendor("h", tier: 1, own: ["A1"], depthCm: depthCm);
        foreach (string other in (string[])["A2", "A3", "A4", "A5"]) market.Change(other, old => old with { DepthCm = 200 });
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", place).Broken());
    }

    [Theory]
    [InlineData("A3", "")]
    [InlineData("A4", "wished")]
    public void Who_goes_nowhere_else_stands_where_it_wished(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("v", anywhere: false, wishes: ["A3"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    private static MarketBuilder Row() => new MarketBuilder().Street("R", 6000).Stalls("A", 5);
}
