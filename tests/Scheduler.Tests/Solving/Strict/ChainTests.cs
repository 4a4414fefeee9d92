using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.Strict;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.Strict;

public class ChainTests
{
    /// <summary>Three stalls; the first vendor stands anywhere, the second on A1 or A2, the third on A1 alone.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("any", rank: 1).Vendor("two", rank: 2, wishes: ["A1", "A2"], anywhere: false).Vendor("one", rank: 3, wishes: ["A1"], anywhere: false)
        .Problem().Model();

    private static (Witness Witness, Chain Chain) Standing(Solution plan, params int[] granted)
    {
        var grants = new Grants(Model);
        foreach (int request in granted) grants.Grant(request, [.. Model.Of(request)]);
        var incidence = new Incidence(Model);
        var witness = new Witness(Model, incidence, plan);
        return (witness, new Chain(incidence, grants, witness));
    }

    [Fact]
    public void Those_in_the_way_move_on_one_after_the_other()
    {
        (Witness witness, Chain chain) = Standing(Model.Chosen("any on A2", "two on A1"), 0, 1);

        Assert.True(chain.Place(2, [.. Model.Of(2)]));
        Assert.Equal(["any on A3", "two on A2", "one on A1"], Model.Seats(witness.Plan));
    }

    [Fact]
    public void Who_was_granted_nothing_is_pushed_off()
    {
        (Witness witness, Chain chain) = Standing(Model.Chosen("two on A1"));

        Assert.True(chain.Place(2, [.. Model.Of(2)]));
        Assert.Equal(["one on A1"], Model.Seats(witness.Plan));
    }

    [Fact]
    public void Where_it_fails_everything_stands_as_before()
    {
        Solution plan = Model.Chosen("two on A2", "one on A1");
        (Witness witness, Chain chain) = Standing(plan, 1, 2);

        Assert.False(chain.Place(0, [Model.Column("any", "A1")]));
        Assert.Equal(plan.Chosen, witness.Plan.Chosen);
    }

    [Fact]
    public void In_any_market_the_plan_stays_legal_and_keeps_whom_it_granted() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var incidence = new Incidence(model);
            var grants = new Grants(model);
            var witness = new Witness(model, incidence, Greedy.Seat(model));
            var chain = new Chain(incidence, grants, witness);
            for (int request = 0; request < model.Requests.Length; request++)
            {
                bool had = witness.ColumnOf(request) >= 0;
                if (!had && !chain.Place(request, [.. model.Of(request)])) continue;
                grants.Grant(request, [.. model.Of(request)]);
                Assert.True(witness.Plan.Keeps(model, []));
                Assert.All(grants.Granted, granted => Assert.True(witness.ColumnOf(granted) >= 0));
            }
        }, iter: 60, threads: 1);
}
