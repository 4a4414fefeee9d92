using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;

namespace TidalMarket.Scheduling.Tests.Solving;

public class EnginesTests
{
    [Fact]
    public void Each_engine_has_its_solver()
    {
        Assert.IsType<Fast>(Engines.Of(new SolveOptions(Engine: Engine.Fast)));
        Assert.IsType<CpSat>(Engines.Of(new SolveOptions(Engine: Engine.CpSat)));
        Assert.IsType<Greedy>(Engines.Of(new SolveOptions(Engine: Engine.Greedy)));
    }

    [Fact]
    public void An_engine_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Engines.Of(new SolveOptions(Engine: (Engine)99)));
}
