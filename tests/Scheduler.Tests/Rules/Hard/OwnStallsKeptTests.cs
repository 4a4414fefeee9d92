using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class OwnStallsKeptTests
{
    private static readonly OwnStallsKept Rule = new();

    /// <summary>A holder of A1 who would rather have A3, and an applicant.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("h", tier: 1, own: ["A1"], wishes: ["A3"]).Vendor("v")
        .Problem().Model();

    [Fact]
    public void Runs_of_others_on_an_own_stall_are_paid_for_by_the_holders_runs_elsewhere()
    {
        Row row = Assert.Single(Rule.Rows(Model));

        Assert.Equal((Rule.Id, "A1", 0L), (row.Rule, row.Where, row.Most));
        Assert.Equal(["h on A3", "v on A1"], Model.Seats(new Solution(row.Columns)));
        Assert.Equal([-1, 1], row.Coefficients);
    }

    [Theory]
    [InlineData(true, "v on A2")]
    [InlineData(false, "v on A1")]
    [InlineData(true, "h on A1", "v on A2")]
    [InlineData(true, "h on A3", "v on A1")]
    public void Nobody_has_a_coming_holders_own_stall_unless_the_holder_is_placed_elsewhere(bool allowed, params string[] seats) =>
        Assert.Equal(allowed, Model.Allows(seats));

    [Fact]
    public void Each_own_stall_has_its_row_and_a_run_over_it_is_refused_whole()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 4)
            .Vendor("h", tier: 1, own: ["A1", "A2"]).Vendor("v", min: 2)
            .Problem().Model();

        Assert.Equal(["A1", "A2"], Rule.Rows(model).Select(row => row.Where));
        Assert.False(model.Allows("v on A2 A3"));
        Assert.True(model.Allows("v on A3 A4"));
    }

    [Fact]
    public void Who_shares_a_stall_with_another_holder_is_no_stranger_to_it()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 1)
            .Vendor("h1", tier: 1, own: ["A1"]).Vendor("h2", tier: 1, own: ["A1"])
            .Problem().Model();

        Assert.Empty(Rule.Rows(model));
        Assert.True(model.Allows("h2 on A1"));
    }

    [Fact]
    public void A_holder_who_does_not_come_keeps_nothing() =>
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("h", tier: 1, own: ["A1"]).Absent("h").Vendor("v")
            .Problem().Model()));

    [Fact]
    public void In_any_market_a_plan_without_a_holder_leaves_all_its_own_stalls_to_it() =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            for (int holder = 0; holder < model.Requests.Length; holder++)
            {
                int? stay = model.Of(holder).Select(column => (int?)column).FirstOrDefault(column => IsOwnGround(model, holder, column!.Value));
                if (stay is not int own) continue;
                foreach (var plan in EveryPlan.Of(model).Where(plan => plan.All(column => model.Columns[column].Request != holder)))
                    Assert.All(plan, column => Assert.True(!Meet(model, column, own) || Owns(model, column, own)));
            }
        }, iter: 20, threads: 1);

    private static bool IsOwnGround(PlacementModel model, int holder, int column) =>
        model.Columns[column].Cells.All(cell => cell.Stall is DayStall stall && model.Requests[holder].OwnStalls.Contains(stall.Id));

    private static bool Meet(PlacementModel model, int one, int other) => model.Columns[one].Cells.Intersect(model.Columns[other].Cells).Any(cell => cell.Stall is not null);

    private static bool Owns(PlacementModel model, int one, int other) =>
        model.Columns[one].Cells.Intersect(model.Columns[other].Cells)
            .All(cell => cell.Stall is null || model.Requests[model.Columns[one].Request].OwnStalls.Contains(cell.Stall.Id));
}
