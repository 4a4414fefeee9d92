using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.Strict;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.Strict;

public class GrantsTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1", rank: 1).Vendor("v2", rank: 2)
        .Problem().Model();

    [Fact]
    public void What_is_granted_stays_open_and_what_is_refused_is_shut()
    {
        var grants = new Grants(Model);
        int first = Model.Column("v1", "A1");

        grants.Grant(0, [first]);
        grants.Refuse(1);

        Assert.Equal([first], grants.OpenOf(0));
        Assert.Empty(grants.OpenOf(1));
        Assert.Equal([0], grants.Granted);
        Assert.False(grants.IsOpen(Model.Column("v1", "A2")));
    }
}
