using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class DiveTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1").Vendor("v2").Problem().Model();

    private readonly List<string> heard = [];

    private Dive Of(params Relaxation?[] answers)
    {
        var left = new Queue<Relaxation?>(answers);
        return new Dive(Model, left.Dequeue, column => heard.Add($"take {column}"), column => heard.Add($"let go {column}"));
    }

    private static Relaxation Values(params double[] values) => new([.. values, .. Enumerable.Repeat(0.0, Model.Width - values.Length)], [], []);

    [Fact]
    public void The_largest_fraction_is_taken_until_all_is_whole_and_then_let_go()
    {
        Assert.Equal([1], Of(Values(0.4, 0.6), Values(0, 1)).Whole(9, CancellationToken.None)!.Chosen);
        Assert.Equal(["take 1", "let go 1"], heard);
    }

    [Fact]
    public void Where_no_plan_is_left_or_the_solves_are_used_up_there_is_none_and_nothing_stays_taken()
    {
        Assert.Null(Of(Values(0.5), null).Whole(9, CancellationToken.None));
        Assert.Null(Of(Values(0.5), Values(1, 0.5)).Whole(2, CancellationToken.None));
        Assert.Equal(["take 0", "let go 0", "take 0", "take 1", "let go 0", "let go 1"], heard);
    }
}
