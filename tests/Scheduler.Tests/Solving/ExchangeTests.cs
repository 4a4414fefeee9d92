using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class ExchangeTests
{
    private static PlacementModel Model(string seniorCategory = "goods") => new MarketBuilder().Street("R", 4000).Stalls("A", 1)
        .Category("goods").Category("veg", cap: 0)
        .Vendor("senior", seniorCategory, rank: 1).Vendor("junior", rank: 2).Problem().Model();

    private static string[] Improved(PlacementModel model, params Cap[] caps) => model.Seats(Exchange.Improve(
        model, [.. caps], Ladder.Of(model).First(cost => cost.Rung == Rung.Standing), model.Chosen("junior on A1"), CancellationToken.None));

    [Fact]
    public void A_senior_who_was_left_out_has_the_same_ground() => Assert.Equal(["senior on A1"], Improved(Model()));

    [Fact]
    public void Not_where_a_row_forbids_it() => Assert.Equal(["junior on A1"], Improved(Model("veg")));

    [Fact]
    public void Nor_where_a_cap_does()
    {
        PlacementModel model = Model();
        Cost standing = Ladder.Of(model).First(cost => cost.Rung == Rung.Standing);
        Cost junior = standing with { Constant = 1, OfColumn = [.. model.Columns.Select(column => column.Request == 1 ? -1L : 0L)] };

        Assert.Equal(["junior on A1"], Improved(model, new Cap(junior, 0)));
    }
}
