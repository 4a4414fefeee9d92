using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class GreedyTests
{
    private static MarketBuilder Row(int stalls) => new MarketBuilder().Street("R", 4000).Stalls("A", stalls);

    private static string[] Seats(MarketBuilder market)
    {
        PlacementModel model = market.Problem().Model();
        return model.Seats(Greedy.Seat(model));
    }

    [Fact]
    public void By_standing_each_has_its_shortest_and_best_wished_run_that_is_free() =>
        Assert.Equal(["first on A2", "second on A1", "third on A3"],
            Seats(Row(4).Vendor("third", rank: 3, max: 2).Vendor("second", rank: 2, wishes: ["A2", "A1"]).Vendor("first", rank: 1, wishes: ["A2"])));

    [Fact]
    public void Who_finds_nothing_free_is_passed_over_and_the_next_one_asked() =>
        Assert.Equal(["first on A1", "third on A2"],
            Seats(Row(2).Vendor("first", rank: 1, wishes: ["A1"]).Vendor("second", rank: 2, min: 2).Vendor("third", rank: 3)));

    [Fact]
    public void A_cap_stops_it_too() =>
        Assert.Equal(["first on A1", "third on A2"],
            Seats(Row(3).Category("veg", cap: 1).Vendor("first", "veg", rank: 1).Vendor("second", "veg", rank: 2).Vendor("third", rank: 3)));

    [Fact]
    public void A_holder_who_is_asked_later_keeps_its_own_stall() =>
        Assert.Equal(["first on A2", "holder on A1"],
            Seats(Row(2).Vendor("holder", tier: 2, rank: 2, own: ["A1"]).Vendor("first", tier: 2, rank: 1)));

    /// <summary>One guide for one of two squares: the first vendor opens the one that it wished for, and the others stand there too or nowhere.</summary>
    [Fact]
    public void A_zone_is_opened_for_the_first_who_asks_for_it() =>
        Assert.Equal(["first on B1", "third on B2"],
            Seats(new MarketBuilder().Square("Q", 2000, 1000).Stalls("A", 2).Feature("q", FeatureKind.Mouth, 0)
                .Square("S", 2000, 1000).Stalls("B", 2).Feature("s", FeatureKind.Mouth, 0).Guide("g")
                .Vendor("first", rank: 1, wishes: ["B1"]).Vendor("second", rank: 2, anywhere: false, wishes: ["A1"]).Vendor("third", rank: 3)));

    /// <summary>Both sides are long enough to need a break, and one of them is shut.</summary>
    [Fact]
    public void Breaks_are_kept_where_somebody_may_stand()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 5).Stalls("B", 4, side: Side.Right)
            .Keep(Measure.OneSide).Keep(Measure.EmergencyBreak, 200, change: rule => rule with { Every = new(2, null) })
            .Vendor("v").Vendor("w").Vendor("x").Problem().Model();

        Solution seated = Greedy.Seat(model);

        Assert.True(seated.Keeps(model, []));
        Assert.Equal(["v on A1", "w on A2", "x on A4"], model.Seats(seated));
    }

    /// <summary>What a solver opened for nobody is shut again before the rest are seated.</summary>
    [Fact]
    public void A_zone_that_is_open_for_nobody_is_shut_where_another_is_asked_for()
    {
        PlacementModel model = new MarketBuilder().Square("Q", 2000, 1000).Stalls("A", 1).Feature("q", FeatureKind.Mouth, 0)
            .Square("S", 2000, 1000).Stalls("B", 1).Feature("s", FeatureKind.Mouth, 0).Guide("g")
            .Vendor("v", anywhere: false, wishes: ["A1"]).Vendor("w", anywhere: false, wishes: ["B1"]).Problem().Model();
        int other = model.Columns.Length + 1;

        Solution seated = Greedy.Complete(model, Solution.Nobody with { Choices = [other] });

        Assert.Equal(["v on A1"], model.Seats(seated));
        Assert.Equal([other - 1], seated.Choices);
    }

    [Fact]
    public void In_any_market_its_solution_is_legal_and_ascending() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Solution seated = Greedy.Seat(model);
            Assert.True(seated.Keeps(model, []));
            Assert.Equal(seated.Chosen.Distinct().Order(), seated.Chosen);
        }, iter: 60, threads: 1);

    [Fact]
    public void As_an_engine_it_keeps_the_start_and_proves_nothing()
    {
        PlacementModel model = Row(2).Vendor("v").Problem().Model();
        Cost cost = Ladder.Of(model).First(cost => cost.Rung == Rung.Entitlement);

        Assert.Equal(new RungOutcome(Solution.Nobody, null), new Greedy().Minimise([], cost, Solution.Nobody, CancellationToken.None));
    }
}
