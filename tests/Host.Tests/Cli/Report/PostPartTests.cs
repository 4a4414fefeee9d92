using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Tests.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Cli.Report;

public sealed class PostPartTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Shut_zones_are_told_and_then_guides_rails_and_mouths_on_one_line()
    {
        MarketProblem problem = RailedDay.Market().Problem();

        Assert.Equal(
            "\nPosts and rails\n"
            + "  morning: Q stays shut: with it the day would need 7 guides at once, and there are 6\n"
            + "  morning: 6 guides at the busiest time of 6 · rails: 10 of 24 pieces · shut: lane\n",
            Printed(problem, RailedDay.Plan(problem)));
    }

    [Fact]
    public void What_is_counted_and_not_limited_is_said_to_be_so()
    {
        MarketProblem problem = RailedDay.Market(listed: false).Problem();

        Assert.Contains(
            "morning: 6 guides at the busiest time, none listed · rails: 10 pieces, none listed · shut: lane", Printed(problem, RailedDay.Plan(problem)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_posts_and_rails_has_no_such_part()
    {
        MarketProblem problem = RailedDay.Market().Problem();

        Assert.Equal("\n", Printed(problem, problem.Plan()));
    }

    private string Printed(MarketProblem problem, Plan plan)
    {
        var page = new Page(scratch.Terminal);
        PostPart.Print(new WrittenDay(problem, plan, PlanTimings.None, "/", [], WasKnown: false), page);
        page.PrintTo(scratch.Terminal.Out);
        return scratch.Out.ReplaceLineEndings("\n");
    }
}
