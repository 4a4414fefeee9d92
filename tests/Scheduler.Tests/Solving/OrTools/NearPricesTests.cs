using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class NearPricesTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 9).Vendor("v1").Vendor("v2").Problem().Model();

    [Fact]
    public void Columns_of_the_known_plan_pay_and_others_cost_a_little_each_its_own()
    {
        int known = Model.Column("v1", "A3");
        double[] prices = NearPrices.Of(Model, Model.Chosen("v1 on A3"), 7);

        Assert.InRange(prices[known], -1.01, -1);
        Assert.All(prices.Where((_, column) => column != known), price => Assert.InRange(price, 0.001, 0.011));
        Assert.Equal(Model.Width, prices.Distinct().Count());
    }

    [Fact]
    public void The_same_seed_gives_the_same_prices_and_another_one_others()
    {
        double[] Prices(long seed) => NearPrices.Of(Model, Model.Chosen("v1 on A3"), seed);

        Assert.Equal(Prices(7), Prices(7));
        Assert.NotEqual(Prices(7), Prices(8));
    }
}
