using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Tests.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Cli.Report;

public sealed class ObjectivePartTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_proved_plan_needs_one_line() => Assert.Equal(
        "\nAll 2 objectives proved the best; plan.json gives their values\n", Printed(PlanStatus.Proved, Value(3, 3, true), Value(0, 0, true)));

    [Fact]
    public void What_is_not_proved_stands_in_a_table_with_its_bound()
    {
        string printed = Printed(PlanStatus.Good, Value(3, 2, false));

        Assert.Contains("3 ≥ 2 ?", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("proved the best", printed, StringComparison.Ordinal);
    }

    private static ObjectiveValue Value(long value, long bound, bool proved) =>
        new(Rung.Entitlement, "holders", new("morning"), null, null, "vendors", value, bound, proved);

    private string Printed(PlanStatus status, params ObjectiveValue[] values)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Problem();
        Plan plan = problem.Plan() with { Status = status, Objectives = [.. values] };
        var page = new Page(scratch.Terminal);
        ObjectivePart.Print(new WrittenDay(problem, plan, PlanTimings.None, "/", [], WasKnown: false), page);
        page.PrintTo(scratch.Terminal.Out);
        return scratch.Out.ReplaceLineEndings("\n");
    }
}
