using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

/// <summary>Candidates of holders who do not move: no wish is told.</summary>
public class OwnRunsTests
{
    private static MarketBuilder Row(int stalls = 6, bool circular = false) =>
        new MarketBuilder().Policy(TestPolicies.Amsterdam).Street("R", 4000).Stalls("A", stalls, gapCm: 60, circular: circular);

    private static string[] Grounds(MarketBuilder market) => market.Problem().Grounds("h");

    [Fact]
    public void A_holder_has_its_own_stalls_and_nothing_else() =>
        Assert.Equal(["A2 A3"], Grounds(Row().Vendor("h", tier: 1, own: ["A2", "A3"])));

    [Fact]
    public void Own_stalls_apart_are_kept_whole_as_pieces() =>
        Assert.Equal(["A1 | A3 A4"], Grounds(Row().Vendor("h", tier: 1, own: ["A3", "A1", "A4"])));

    [Fact]
    public void Own_stalls_with_an_obstacle_between_are_two_pieces() =>
        Assert.Equal(["A2 | A3"], Grounds(Row().Feature("O", FeatureKind.Obstacle, 490, frontage: "A").Vendor("h", tier: 1, own: ["A2", "A3"])));

    [Fact]
    public void A_minimum_above_the_own_number_never_costs_the_place() =>
        Assert.Equal(["A2"], Grounds(Row(stalls: 2).Vendor("h", tier: 4, own: ["A2"], min: 3)));

    [Fact]
    public void Growth_adjoins_to_either_side_up_to_the_maximum() =>
        Assert.Equal(["A3", "A2 A3", "A3 A4", "A1 A2 A3", "A2 A3 A4", "A3 A4 A5"],
            Grounds(Row().Vendor("h", tier: 1, own: ["A3"], max: 3)).OrderBy(ground => ground.Length).ThenBy(ground => ground, StringComparer.Ordinal));

    [Fact]
    public void Growth_ends_at_a_stall_that_cannot_be_had_and_at_an_obstacle() =>
        Assert.Equal(["A3", "A3 A4"],
            Grounds(Row().Blocked("A2").Feature("O", FeatureKind.Obstacle, 1010, frontage: "A").Vendor("h", tier: 1, own: ["A3"], max: 4)));

    [Fact]
    public void Growth_ends_at_the_lines_ends() =>
        Assert.Equal(["A1", "A1 A2"], Grounds(Row(stalls: 2).Vendor("h", tier: 1, own: ["A1"], max: 9)));

    [Fact]
    public void Each_piece_may_be_the_one_that_grows() =>
        Assert.Equal(["A1 | A5", "A1 A2 | A5", "A1 | A5 A6", "A1 | A4 A5"], Grounds(Row().Vendor("h", tier: 1, own: ["A1", "A5"], max: 3)));

    [Fact]
    public void A_piece_never_grows_into_another_of_the_holder() =>
        Assert.Equal(["A1 | A3", "A1 A2 | A3", "A1 | A3 A4", "A1 | A2 A3 A4"],
            Grounds(Row(stalls: 4).Vendor("h", tier: 1, own: ["A1", "A3"], max: 4)));

    [Fact]
    public void A_tier_that_does_not_grow_keeps_its_number() =>
        Assert.Equal(["A3"], Grounds(Row().Vendor("h", tier: 4, own: ["A3"], min: 1, max: 3)));

    [Fact]
    public void A_holder_who_wants_fewer_has_any_neighbouring_ones_of_its_own() =>
        Assert.Equal(["A2 A3", "A3 A4"], Grounds(Row().Vendor("h", tier: 1, own: ["A2", "A3", "A4"], min: 1, max: 2)));

    [Fact]
    public void Or_the_first_where_none_are_neighbours() =>
        Assert.Equal(["A1 | A3"], Grounds(Row().Vendor("h", tier: 1, own: ["A1", "A3", "A5"], min: 1, max: 2)));

    [Fact]
    public void If_some_are_out_of_use_the_rest_is_kept() =>
        Assert.Equal(["A2"], Grounds(Row().Blocked("A3").Vendor("h", tier: 1, own: ["A2", "A3"], min: 1, max: 2)).Take(1));

    [Fact]
    public void And_it_grows_next_to_the_rest() =>
        Assert.Equal(["A2", "A1 A2"], Grounds(Row().Blocked("A3").Vendor("h", tier: 1, own: ["A2", "A3"], min: 1, max: 2)));

    [Fact]
    public void Own_stalls_on_two_lines_are_two_pieces() =>
        Assert.Equal(["A1 | C1"], Grounds(Row(stalls: 2).Stalls("C", 2).Vendor("h", tier: 1, own: ["C1", "A1"])));

    [Fact]
    public void On_a_circle_own_stalls_at_both_ends_are_one_piece_and_grow_over_the_joint()
    {
        Assert.Equal(["A6 A1"], Grounds(Row(circular: true).Vendor("h", tier: 1, own: ["A1", "A6"])));
        Assert.Equal(["A1", "A1 A2", "A6 A1"], Grounds(Row(circular: true).Vendor("h", tier: 1, own: ["A1"], max: 2)));
    }

    /// <summary>One stall is 200 cm long, two are 460, three 720.</summary>
    [Theory]
    [InlineData(200, new[] { "A3" })]
    [InlineData(201, new[] { "A3", "A2 A3", "A3 A4" })]
    [InlineData(460, new[] { "A3", "A2 A3", "A3 A4" })]
    [InlineData(461, new[] { "A3", "A2 A3", "A3 A4", "A1 A2 A3", "A2 A3 A4", "A3 A4 A5" })]
    public void Growth_in_centimetres_ends_with_the_fewest_stalls_that_cover_the_most(int mostCm, string[] grounds) =>
        Assert.Equal(grounds.Order(StringComparer.Ordinal), Grounds(
            Row().Vendor("h", tier: 1, own: ["A3"], min: 100, max: mostCm, unit: RunUnit.Centimetres)).Order(StringComparer.Ordinal));
}
