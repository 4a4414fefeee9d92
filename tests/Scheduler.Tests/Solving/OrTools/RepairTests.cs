using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class RepairTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("v1", rank: 1).Vendor("v2", rank: 2).Problem().Model();

    [Fact]
    public void A_known_plan_that_keeps_the_caps_is_found_again()
    {
        using var linear = new LinearModel(Model);
        Solution known = Model.Chosen("v1 on A2", "v2 on A3");

        Assert.Equal(known.Chosen, new Repair(Model, linear, 1).Near(known, CancellationToken.None)!.Chosen);
    }

    [Fact]
    public void A_cap_moves_it_no_further_than_it_must()
    {
        using var linear = new LinearModel(Model);
        Cost left = Ladder.Of(Model).First();
        linear.Keep([new Cap(left with { OfColumn = [.. Model.Columns.Select(_ => -1L)], Constant = 2 }, 0)]);

        Solution near = new Repair(Model, linear, 1).Near(Model.Chosen("v1 on A2"), CancellationToken.None)!;

        Assert.Equal(2, near.Chosen.Length);
        Assert.Contains("v1 on A2", Model.Seats(near));
    }

    [Fact]
    public void A_cancelled_token_finds_nothing()
    {
        using var linear = new LinearModel(Model);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Null(new Repair(Model, linear, 1).Near(Solution.Nobody, stop.Token));
    }

    [Fact]
    public void Whatever_it_finds_is_whole_and_nothing_stays_taken() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            using var linear = new LinearModel(model);
            Solution? near = new Repair(model, linear, 1).Near(Greedy.Seat(model), CancellationToken.None);
            Assert.True(near is null || near.Keeps(model, []));
            double[] prices = [.. Enumerable.Repeat(1.0, model.Width)];
            Assert.All(linear.Minimise(prices)!.Values, value => Assert.Equal(0, value, 6));
        }, iter: 30, threads: 1);
}
