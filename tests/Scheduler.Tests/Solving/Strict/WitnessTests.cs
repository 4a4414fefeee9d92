using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.Strict;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.Strict;

public class WitnessTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1", rank: 1).Vendor("v2", rank: 2)
        .Problem().Model();

    private static int RowOf(string stall) => Model.Rows.IndexOf(Model.Rows.Single(row => row.Where == stall));

    [Fact]
    public void It_knows_who_stands_where_and_what_each_row_has_left()
    {
        var witness = new Witness(Model, new Incidence(Model), Model.Chosen("v1 on A1"));

        Assert.Equal((0L, 1L), (witness.Left(RowOf("A1")), witness.Left(RowOf("A2"))));
        Assert.Equal([0], witness.StandingIn(RowOf("A1")));

        witness.Remove(0);
        witness.Place(Model.Column("v2", "A1"));

        Assert.Equal((-1, Model.Column("v2", "A1")), (witness.ColumnOf(0), witness.ColumnOf(1)));
        Assert.Equal([1], witness.StandingIn(RowOf("A1")));
    }

    [Fact]
    public void It_becomes_another_plan_whole()
    {
        var witness = new Witness(Model, new Incidence(Model), Model.Chosen("v1 on A1"));
        Solution other = Model.Chosen("v1 on A2", "v2 on A1");

        witness.Become(other);

        Assert.Equal(other.Chosen, witness.Plan.Chosen);
        Assert.Equal([1], witness.StandingIn(RowOf("A1")));
    }
}
