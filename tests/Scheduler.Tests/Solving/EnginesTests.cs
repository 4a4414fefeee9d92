using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class EnginesTests
{
    [Fact]
    public void Each_engine_has_its_solver()
    {
        Assert.IsType<Fast>(Made(new SolveOptions(Engine: Engine.Fast)));
        Assert.IsType<CpSat>(Made(new SolveOptions(Engine: Engine.CpSat)));
        Assert.IsType<Greedy>(Made(new SolveOptions(Engine: Engine.Greedy)));
    }

    [Fact]
    public void An_engine_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Engines.Of(new SolveOptions(Engine: (Engine)99)));

    private static IRungSolver Made(SolveOptions options) =>
        Engines.Of(options)(new MarketBuilder().Street("R", 4000).Stalls("A", 1).Vendor("v").Problem().Model());
}
