using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class CircuitCarriesTests
{
    private static readonly CircuitCarries Rule = new();

    /// <summary>A1 and A2 have sockets of 2,000 W on a circuit of the given capacity; the line B is on it as well, up to 400.</summary>
    private static MarketBuilder Market(int capacityW) => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 3).Unmarked("B", 600, moduleCm: 200)
        .Circuit("k", capacityW, 2000, "A1", "A2", "B:0-400")
        .Vendor("a", powerW: 2000).Vendor("b", powerW: 1500).Vendor("c");

    [Theory]
    [InlineData(3500, true)]
    [InlineData(3499, false)]
    public void All_who_draw_from_it_draw_no_more_than_it_carries(int capacityW, bool allowed)
    {
        PlacementModel model = Market(capacityW).Problem().Model();

        Assert.Equal(allowed, model.Allows("a on A1", "b on A2"));
        Assert.Equal(allowed, model.Allows("a on A1", "b on B:200-400"));
        Assert.True(model.Allows("a on A1", "c on A2"));
    }

    [Fact]
    public void Where_all_could_draw_at_once_there_is_no_row()
    {
        Assert.Empty(Rule.Rows(Market(3500).Problem().Model()));
        Assert.Equal([3499L], Rule.Rows(Market(3499).Problem().Model()).Select(row => row.Most));
    }

    [Fact]
    public void Holders_count_and_are_not_exempt()
    {
        PlacementModel model = Market(3000).Vendor("h", tier: 1, own: ["A2"], powerW: 1001).Vendor("i", tier: 1, own: ["A3"], powerW: 9000).Problem().Model();

        Assert.True(model.Allows("h on A2"));
        Assert.False(model.Allows("h on A2", "a on A1"));
        Assert.True(model.Allows("i on A3", "a on A1"));
    }

    /// <summary>More than a circuit carries is never legal, not even alone.</summary>
    [Fact]
    public void A_holder_who_needs_more_than_all_of_it_cannot_stand_there() =>
        Assert.False(Market(3000).Vendor("h", tier: 1, own: ["A2"], powerW: 3001).Problem().Model().Allows("h on A2"));

    /// <summary>A run draws once, at its strongest socket; of equal ones at the first.</summary>
    [Theory]
    [InlineData(2000, 2000, "k")]
    [InlineData(1999, 2000, "j")]
    public void A_run_loads_the_circuit_of_its_strongest_socket(int firstW, int secondW, string circuit)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2)
            .Circuit("k", 3000, 2000, "A1").Circuit("j", 3000, 2000, "A2")
            .Change("A1", stall => stall with { PowerW = firstW }).Change("A2", stall => stall with { PowerW = secondW })
            .Vendor("v", min: 2, powerW: 1000).Problem();
        PlacementModel model = problem.Model();

        Assert.Equal(circuit, PowerDraw.CircuitOf(model, model.Column("v", "A1 A2"))?.Id.Value);
    }

    [Fact]
    public void A_socket_of_its_own_loads_no_circuit_and_neither_does_one_that_is_down()
    {
        MarketProblem problem = Market(0).Change("A3", stall => stall with { PowerW = 2000 }).Vendor("h", tier: 1, own: ["A1"], powerW: 500).Problem();
        PlacementModel model = problem.Model();

        Assert.Equal([], problem.Grounds("a").Where(ground => ground != "A3"));
        Assert.All(Enumerable.Range(0, model.Columns.Length), column => Assert.Null(PowerDraw.CircuitOf(model, column)));
        Assert.True(model.Allows("h on A1", "a on A3"));
    }

    [Fact]
    public void On_an_unmarked_line_the_strongest_that_reaches_the_stand_is_loaded_and_of_equal_ones_the_first()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Unmarked("B", 600, moduleCm: 200)
            .Circuit("weak", 9000, 1000, "B:0-600").Circuit("k", 2500, 2000, "B:0-300").Circuit("j", 2500, 2000, "B:200-600").Circuit("down", 0, 9000, "B:0-600")
            .Vendor("v", powerW: 500).Problem().Model();

        Assert.Equal(
            ["k", "k", "j"],
            ((string[])["B:0-200", "B:200-400", "B:400-600"]).Select(ground => PowerDraw.CircuitOf(model, model.Column("v", ground))?.Id.Value));
    }
}
