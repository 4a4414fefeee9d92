using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class StallHeldOnceTests
{
    private static readonly StallHeldOnce Rule = new();

    [Fact]
    public void Each_stall_that_several_runs_hold_has_one_row_over_them()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
            .Vendor("v1").Vendor("v2", min: 2)
            .Problem().Model();

        Row[] rows = [.. Rule.Rows(model)];

        Assert.Equal(["A1", "A2", "A3"], rows.Select(row => row.Where));
        Assert.Equal([[0, 3], [1, 3, 4], [2, 4]], rows.Select(row => row.Columns.ToArray()));
        Assert.All(rows, row => Assert.True(row.IsClique));
        Assert.All(rows, row => Assert.Equal(Rule.Id, row.Rule));
    }

    [Fact]
    public void A_stall_that_one_run_holds_needs_no_row() =>
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v1", min: 3).Problem().Model()));

    [Fact]
    public void Of_modules_whose_runs_are_the_same_one_row_is_left()
    {
        PlacementModel model = new MarketBuilder().SideGap(0).Street("R", 4000).Unmarked("B", 200, moduleCm: 10)
            .Vendor("v1").Vendor("v2")
            .Problem().Model();

        Row row = Assert.Single(Rule.Rows(model));
        Assert.Equal([0, 1], row.Columns);
    }

    /// <summary>Dominated rows are left out, and yet no overlap slips through.</summary>
    [Fact]
    public void On_any_unmarked_line_two_runs_that_share_a_module_share_a_row_and_others_do_not() =>
        MarketGen.UnmarkedLine.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Row[] rows = [.. Rule.Rows(model)];
            foreach ((int one, int other) in Pairs(model))
                Assert.Equal(Overlap(model, one, other), rows.Any(row => row.Columns.Contains(one) && row.Columns.Contains(other)));
        }, iter: 60, threads: 1);

    [Fact]
    public void In_any_market_the_rows_are_ascending_and_forbid_exactly_the_overlaps() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Row[] rows = [.. Rule.Rows(model)];
            Assert.All(rows, row => Assert.Equal(row.Columns.Distinct().Order(), row.Columns));
            foreach ((int one, int other) in Pairs(model))
                Assert.Equal(Overlap(model, one, other), rows.Any(row => row.Columns.Contains(one) && row.Columns.Contains(other)));
        }, iter: 30, threads: 1);

    [Theory]
    [InlineData("v1 on A1", "v2 on A2 A3", true)]
    [InlineData("v1 on A2", "v2 on A2 A3", false)]
    [InlineData("v1 on A3", "v2 on A1 A2", true)]
    public void Two_vendors_never_share_a_stall(string one, string other, bool allowed) =>
        Assert.Equal(allowed, new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v1").Vendor("v2", min: 2).Problem().Model()
            .Allows(one, other));

    [Theory]
    [InlineData("v1 on B:0-200", "v2 on B:260-460", true)]
    [InlineData("v1 on B:0-200", "v2 on B:250-450", false)]
    [InlineData("v1 on B:260-460", "v2 on B:0-200", true)]
    [InlineData("v1 on B:250-450", "v2 on B:0-200", false)]
    public void The_side_gap_stays_free_whoever_stands_first(string one, string other, bool allowed) =>
        Assert.Equal(allowed, new MarketBuilder().Street("R", 4000).Unmarked("B", 460).SideGap(60).Vendor("v1").Vendor("v2").Problem().Model()
            .Allows(one, other));

    private static IEnumerable<(int One, int Other)> Pairs(PlacementModel model)
    {
        for (int one = 0; one < model.Columns.Length; one++)
            for (int other = one + 1; other < model.Columns.Length; other += 1 + model.Columns.Length / 100)
                yield return (one, other);
    }

    private static bool Overlap(PlacementModel model, int one, int other) => Held(model, one).Intersect(Held(model, other)).Any();

    private static IEnumerable<int> Held(PlacementModel model, int column) =>
        model.Columns[column].Pieces.SelectMany(piece => piece.HeldCells);
}
