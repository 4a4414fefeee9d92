using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class LinearModelTests
{
    /// <summary>Three stalls: one vendor takes two, two take one each.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("long", rank: 1, min: 2).Vendor("v2", rank: 2).Vendor("v3", rank: 3)
        .Problem().Model();

    private static readonly Cost LeftOut = Ladder.Of(Model).First(cost => cost.Rung == Rung.Entitlement);

    private static double Value(Relaxation? relaxed) => LeftOut.Constant + relaxed!.Values.Select((value, column) => value * LeftOut.At(column)).Sum();

    [Fact]
    public void A_solve_tells_values_and_the_prices_of_rows()
    {
        using var linear = new LinearModel(Model);

        Relaxation relaxed = linear.Minimise(LeftOut)!;

        Assert.Equal(0.5, Value(relaxed), 6);
        Assert.Equal(Model.Rows.Length, relaxed.RowPrices.Length);
        Assert.Equal(1, new DualBound(Model, [], LeftOut, relaxed.RowPrices, relaxed.CapPrices).Whole);
    }

    [Fact]
    public void Caps_are_kept_lifted_and_given_again()
    {
        using var linear = new LinearModel(Model);
        var cap = new Cap(LeftOut, 2);
        double[] empty = [.. Enumerable.Repeat(1.0, Model.Width)];
        double Placed() => linear.Minimise(empty)!.Values.Sum();

        Assert.Equal(0, Placed(), 6);
        linear.Keep([cap]);
        Assert.Equal(1, Placed(), 6);
        linear.Lift(0);
        Assert.Equal(0, Placed(), 6);
        linear.Keep([cap with { Most = 1 }]);
        Assert.Equal(2, Placed(), 6);
    }

    [Fact]
    public void A_closed_column_is_taken_no_more_and_a_taken_one_until_it_is_let_go()
    {
        using var linear = new LinearModel(Model);
        int longRun = Model.Column("long", "A1 A2");
        double[] prices = [.. Enumerable.Range(0, Model.Width).Select(column => column == longRun ? -1.0 : 1.0)];

        Assert.Equal(1, linear.Minimise(prices)!.Values[longRun], 6);
        linear.Close(longRun);
        Assert.Equal(0, linear.Minimise(prices)!.Values[longRun], 6);

        int other = Model.Column("v2", "A1");
        linear.Take(other);
        Assert.Equal(1, linear.Minimise(prices)!.Values[other], 6);
        linear.LetGo(other);
        Assert.Equal(0, linear.Minimise(prices)!.Values[other], 6);
    }

    [Fact]
    public void What_cannot_be_is_null()
    {
        using var linear = new LinearModel(Model);
        linear.Take(Model.Column("v2", "A1"));
        linear.Take(Model.Column("v3", "A1"));

        Assert.Null(linear.Minimise(LeftOut));
    }
}
