using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class KeepPromisesTests
{
    private static readonly KeepPromises Objective = new();

    private static PlacementModel Model(params ImmutableArray<Promise> promises)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Unmarked("B", 400).Stalls("C", 4)
            .Vendor("a", max: 2).Vendor("b").Vendor("h", tier: 1, own: ["A1", "A3"])
            .Problem();
        return (problem with { Promises = promises }).Model();
    }

    private static Promise Promised(string vendor, string frontage, int from, int to) =>
        new(new(new(vendor), new("morning")), new(frontage), new(from, to));

    [Theory]
    [InlineData(2)]
    [InlineData(1, "a on A2")]
    [InlineData(2, "a on A2 A3")]
    [InlineData(2, "a on C2")]
    [InlineData(2, "b on A2")]
    [InlineData(1, "b on B:100-300")]
    [InlineData(2, "b on B:110-310")]
    [InlineData(0, "a on A2", "b on B:100-300")]
    public void A_promise_is_kept_by_the_same_ground_of_the_same_line_and_no_other(long lost, params string[] seats)
    {
        PlacementModel model = Model(Promised("a", "A", 200, 400), Promised("b", "B", 100, 300));

        Cost cost = Assert.Single(Objective.CostsFor(model, 2));

        Assert.Equal(lost, cost.At(model, seats));
        Assert.Equal((Rung.Promises, null, "places"), (cost.Rung, cost.Tier, cost.Unit));
    }

    [Fact]
    public void Each_piece_of_a_run_is_a_promise_of_its_own()
    {
        PlacementModel model = Model(Promised("h", "A", 0, 200), Promised("h", "A", 400, 600), Promised("h", "C", 0, 200));

        Cost cost = Assert.Single(Objective.CostsFor(model, 1));

        Assert.Equal((3, 1), (cost.At(model), cost.At(model, "h on A1 | A3")));
    }

    [Fact]
    public void A_first_planning_has_nothing_to_lose()
    {
        Cost cost = Assert.Single(Objective.CostsFor(Model(), 2));

        Assert.Equal((0, 0), (cost.At(Model()), cost.At(Model(), "a on A1")));
    }
}
