using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class RowsLeftTests
{
    /// <summary>Columns v on A1, v on A2, w on A1, w on A2, and three choices on demand: 4 and 5, of which one may be, and 6, which waits for 5.</summary>
    private static PlacementModel Model(params (long Most, (int Column, int Coefficient)[] Terms)[] rows)
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v").Vendor("w").Problem().Model();
        var rule = new RuleId("test");
        return model with
        {
            Choices = [.. ((string[])["a", "b", "c"]).Select(where => new Choice(rule, where, AtFirst: false, OnDemand: true))],
            Rows =
            [
                Row.AtMostOne(rule, "one", [4, 5]),
                Row.Sum(rule, "waits", [(6, 1), (5, -1)], 0),
                .. rows.Select(row => Row.Sum(rule, "given", row.Terms, row.Most)),
            ],
        };
    }

    [Fact]
    public void A_choice_on_demand_is_taken_for_whom_it_lets_in_and_with_it_what_it_waits_for()
    {
        var rows = new RowsLeft(Model((0, [(0, 1), (6, -1)])));

        Assert.True(rows.TryTake(0));
        Assert.Equal([0, 5, 6], rows.Taken);
    }

    [Fact]
    public void What_does_not_fit_leaves_all_as_it_was()
    {
        var rows = new RowsLeft(Model((0, [(0, 1), (6, -1)]), (0, [(1, 1), (4, -1)])));

        Assert.True(rows.TryTake(1));
        Assert.False(rows.TryTake(0));
        Assert.Equal([1, 4], rows.Taken);
    }

    /// <summary>Column 0 needs both of two choices of which one may be.</summary>
    [Fact]
    public void What_was_taken_on_the_way_is_put_back()
    {
        var rows = new RowsLeft(Model((0, [(0, 1), (5, -1)]), (0, [(0, 1), (4, -1)]), (0, [(3, 1), (4, -1)])));

        Assert.False(rows.TryTake(0));
        Assert.Empty(rows.Taken);
        Assert.True(rows.TryTake(3));
        Assert.Equal([3, 4], rows.Taken);
    }

    [Fact]
    public void One_of_several_that_would_do_is_enough_and_the_next_is_tried_where_the_first_does_not_fit()
    {
        var rows = new RowsLeft(Model((0, [(0, 1), (4, -1), (6, -1)]), (0, [(1, 1), (5, -1)])));

        Assert.True(rows.TryTake(1));
        Assert.True(rows.TryTake(0));
        Assert.Equal([0, 1, 5, 6], rows.Taken);
    }

    [Fact]
    public void What_nothing_needs_is_released()
    {
        var rows = new RowsLeft(Model((0, [(0, 1), (4, -1)])));
        rows.Take(4);
        rows.Take(0);
        rows.Release(4);
        Assert.Equal([0, 4], rows.Taken);

        rows = new RowsLeft(Model((0, [(0, 1), (4, -1)])));
        rows.Take(4);
        rows.Release(4);
        Assert.Empty(rows.Taken);
    }
}
