using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.Strict;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.Strict;

public class CertificateTests
{
    /// <summary>Two stalls and three vendors, the first of whom wants both.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 2)
        .Vendor("both", rank: 1, min: 2).Vendor("v2", rank: 2).Vendor("v3", rank: 3).Problem().Model();

    private static double[] PriceOfStalls(double price) => [.. Model.Rows.Select(row => row.Where is "A1" or "A2" ? price : 0)];

    [Fact]
    public void What_is_worth_less_than_those_granted_and_one_more_need_refuses_that_one()
    {
        var grants = new Grants(Model);
        var certificate = new Certificate(Model, new Incidence(Model), grants, PriceOfStalls(1));

        Assert.Equal(2 * Certificate.Scale, certificate.Left);
        Assert.False(certificate.Refuses(1, Model.Of(1)));

        grants.Grant(0, [.. Model.Of(0)]);
        certificate.Update(grants, 0);

        Assert.Equal(0, certificate.Left);
        Assert.True(certificate.Refuses(1, Model.Of(1)) && certificate.Refuses(2, Model.Of(2)));
    }

    [Fact]
    public void Who_was_granted_something_asks_for_better_with_what_it_has_given_back()
    {
        var grants = new Grants(Model);
        grants.Grant(1, [.. Model.Of(1)]);
        var certificate = new Certificate(Model, new Incidence(Model), grants, PriceOfStalls(1));

        Assert.Equal(Certificate.Scale, certificate.Left);
        Assert.False(certificate.Refuses(1, Model.Of(1)));
        Assert.True(certificate.Refuses(0, Model.Of(0)));
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Bad_prices_refuse_nobody(double price)
    {
        var grants = new Grants(Model);
        grants.Grant(0, [.. Model.Of(0)]);

        Assert.False(new Certificate(Model, new Incidence(Model), grants, PriceOfStalls(price)).Refuses(1, Model.Of(1)));
    }

    [Fact]
    public void Whatever_the_prices_nobody_is_refused_whom_a_plan_has_beside_those_granted() =>
        Gen.Select(MarketGen.Tiny, Gen.Double[-1, 3].Array[100]).Sample((market, prices) =>
        {
            PlacementModel model = market.Problem().Model();
            var incidence = new Incidence(model);
            double[] ofRows = [.. model.Rows.Select((_, row) => prices[row % prices.Length])];
            foreach (System.Collections.Immutable.ImmutableArray<int> plan in EveryPlan.Of(model).Take(40))
            {
                var grants = new Grants(model);
                foreach (int column in plan.Skip(1)) grants.Grant(model.Columns[column].Request, [column]);
                var certificate = new Certificate(model, incidence, grants, ofRows);
                if (plan.Length > 0) Assert.False(certificate.Refuses(model.Columns[plan[0]].Request, [plan[0]]));
            }
        }, iter: 60, threads: 1);
}
