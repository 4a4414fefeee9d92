using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class StandTests
{
    [Theory]
    [InlineData(Side.Right, false, 400, 200, 400)]
    [InlineData(Side.Right, true, 400, 400, 600)]
    [InlineData(Side.Left, false, 400, -400, -200)]
    [InlineData(Side.Left, true, 400, -600, -400)]
    [InlineData(Side.Right, false, 150, -50, 150)]
    [InlineData(Side.Left, false, 150, -150, 50)]
    public void It_reaches_from_its_line_inward_or_outward(Side side, bool outward, int offsetCm, int fromCm, int toCm)
    {
        Stand stand = At(new MarketBuilder().Street("R", 6000).Unmarked("B", 1000, 200, side: side, offsetCm: offsetCm, startCm: 700)
            .ChangeLine("B", line => line with { StandsOutward = outward }).Vendor("v"), "B:100-300");
        Assert.Equal((new Ground(fromCm, toCm), new Ground(800, 1000)), (stand.Across, stand.Along));
    }

    [Theory]
    [InlineData(0, 150, 200)]
    [InlineData(120, 120, 120)]
    public void Its_depth_is_what_was_asked_or_what_the_run_takes_and_alone_what_it_might_be(int askedCm, int depthCm, int deepestCm)
    {
        Stand stand = At(new MarketBuilder().Street("R", 6000).Stalls("A", 2).Change("A1", old => old with { DepthCm = 150 })
            .Vendor("v", min: 2, depthCm: askedCm), "A1 A2");
        Assert.Equal((depthCm, deepestCm), (stand.DepthCm, stand.AtItsDeepest.DepthCm));
    }

    [Fact]
    public void What_the_plan_tells_of_its_depth_changes_nothing()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000).Stalls("A", 2).Vendor("v").Problem();
        var inspection = new Inspection(problem, new SketchedPlan(problem).Give("v", "A1", depthCm: 9000).Plan());
        Assert.Equal(200, Assert.Single(inspection.Stands).DepthCm);
    }

    private static Stand At(MarketBuilder market, string place)
    {
        MarketProblem problem = market.Problem();
        return Assert.Single(new Inspection(problem, new SketchedPlan(problem).Give("v", place).Plan()).Stands);
    }
}
