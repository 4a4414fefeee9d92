using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class ModelOfTests
{
    [Fact]
    public void Columns_stand_by_request_and_requests_by_standing()
    {
        PlacementModel model = ModelOf.Columns(new MarketBuilder().Street("R", 4000).Stalls("A", 2)
            .Vendor("last", tier: 3).Vendor("none", tier: 2, needs: ["frying"]).Vendor("first", tier: 2, rank: 1)
            .Problem().Street());

        Assert.Equal(["first", "none", "last"], model.Requests.Select(request => request.Vendor.Value));
        Assert.Equal([0, 2, 2, 4], model.ColumnsOf);
        Assert.Equal([0, 0, 2, 2], model.Columns.Select(column => column.Request));
        Assert.Empty(model.Rows);
    }

    [Fact]
    public void Only_the_windows_own_requests_are_in_it()
    {
        var problem = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00").Street("R", 4000).Stalls("A", 2)
            .Vendor("v1").Vendor("v2", windows: ["evening"]).Problem();

        Assert.Equal(["v1"], problem.Model().Requests.Select(request => request.Vendor.Value));
        Assert.Equal(["v1", "v2"], problem.Model("evening").Requests.Select(request => request.Vendor.Value));
    }

    [Fact]
    public void Rows_are_those_of_all_hard_rules() =>
        Assert.Equal(
            ["one-placement-per-request", "one-placement-per-request", "stall-held-once", "own-stalls-kept", "category-cap"],
            new MarketBuilder().Street("R", 4000).Stalls("A", 1).Category("veg", cap: 1).Vendor("h", tier: 1, own: ["A1"]).Vendor("v", "veg").Problem()
                .Model().Rows.Select(row => row.Rule.Value));

    [Fact]
    public void In_any_market_rows_are_ascending_with_a_coefficient_for_each_column() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            foreach (Row row in model.Rows)
            {
                Assert.Equal(row.Columns.Distinct().Order(), row.Columns);
                Assert.Equal(row.Columns.Length, row.Coefficients.Length);
                Assert.All(row.Columns, column => Assert.InRange(column, 0, model.Columns.Length - 1));
                Assert.All(row.Coefficients, coefficient => Assert.NotEqual(0, coefficient));
                Assert.True(row.Most >= 0);
            }
        }, iter: 40, threads: 1);
}
