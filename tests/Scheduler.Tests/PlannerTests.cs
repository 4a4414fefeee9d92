using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests;

public class PlannerTests
{
    private static Plan Solve(MarketProblem problem) =>
        Planner.Solve(problem, new SolveOptions(Seed: 7), new Silent(), CancellationToken.None);

    private static MarketBuilder Market => new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", 4000).Stalls("A", 2)
        .Vendor("v1", rank: 1, wishes: ["A2"]).Vendor("v2", rank: 2, windows: ["evening"]).Vendor("v3", rank: 3);

    [Fact]
    public void A_plan_says_what_it_is_made_for_and_how_far_it_is_proved()
    {
        MarketProblem problem = Market.Problem();

        Plan plan = Solve(problem);

        Assert.Equal((problem.Header.Id, problem.Date, problem.ContentHash, 7L), (plan.Market, plan.Date, plan.InputHash, plan.Seed));
        Assert.Equal(("cn-community", "plain", PlanStatus.Proved), (plan.Policy, plan.RulePack, plan.Status));
        Assert.Equal((10, 9), (plan.Columns, plan.Rows));
    }

    [Fact]
    public void Windows_are_planned_apart_and_listed_in_order()
    {
        Plan plan = Solve(Market.Problem());

        Assert.Equal(
            ["morning v3 A1", "morning v1 A2", "evening v2 A1", "evening v1 A2"],
            plan.Placements.Select(placed => $"{placed.Window} {placed.Vendor} {placed.Stalls[0]}"));
        Assert.Equal(["v3@evening"], plan.Refusals.Select(refusal => refusal.Request.ToString()));
        Assert.Equal(["morning", "evening"], plan.Objectives.Select(value => value.Window.Value).Distinct());
    }

    [Fact]
    public void A_stopped_solve_is_a_legal_plan_that_claims_no_proof()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1", rank: 1).Vendor("v2", rank: 2, wishes: ["A1"]).Problem();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Plan plan = Planner.Solve(problem, new SolveOptions(), new Silent(), stop.Token);

        Assert.Equal(PlanStatus.Good, plan.Status);
        Assert.Equal(2, plan.Placements.Length);
        Assert.Contains(plan.Objectives, value => !value.Proved);
    }

    [Fact]
    public void The_observer_hears_the_stages_in_order()
    {
        var heard = new Stages();

        Planner.Solve(Market.Problem(), new SolveOptions(), heard, CancellationToken.None);

        Assert.Equal(Enum.GetValues<Stage>().SelectMany(stage => new[] { $"began {stage}", $"ended {stage}" }), heard.Heard);
    }

    [Fact]
    public void A_market_without_anyone_has_an_empty_plan_that_is_proved()
    {
        Plan plan = Solve(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Problem());

        Assert.Equal((PlanStatus.Proved, 0, 0, 0), (plan.Status, plan.Placements.Length, plan.Refusals.Length, plan.Objectives.Length));
    }

    [Fact]
    public void In_any_market_the_same_problem_and_seed_have_the_same_plan() =>
        MarketGen.Small.Sample(market =>
        {
            Plan one = Solve(market.Problem()), other = Solve(market.Problem());
            Assert.Equal(one.InputHash, other.InputHash);
            Assert.Equal<IEnumerable<ObjectiveValue>>(one.Objectives, other.Objectives);
            Assert.Equal(one.Placements.Select(Text), other.Placements.Select(Text));
            Assert.Equal(one.Refusals.Select(refusal => refusal.Text), other.Refusals.Select(refusal => refusal.Text));
        }, iter: 20, threads: 1);

    [Fact]
    public void In_any_market_each_attending_request_is_placed_or_refused_and_not_both() =>
        MarketGen.Small.Sample(market =>
        {
            MarketProblem problem = market.Problem();
            Plan plan = Solve(problem);
            string[] placed = [.. plan.Placements.Select(placement => placement.Request.ToString()).Distinct()];
            string[] refused = [.. plan.Refusals.Select(refusal => refusal.Request.ToString())];
            Assert.Equal(problem.Requests.Select(request => request.Id.ToString()).Order(StringComparer.Ordinal), placed.Concat(refused).Order(StringComparer.Ordinal));
        }, iter: 30, threads: 1);

    [Fact]
    public void Nothing_is_asked_of_nothing()
    {
        MarketProblem problem = Market.Problem();

        Assert.Throws<ArgumentNullException>(() => Planner.Solve(null!, new SolveOptions(), new Silent(), CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => Planner.Solve(problem, null!, new Silent(), CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => Planner.Solve(problem, new SolveOptions(), null!, CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => Planner.KeepClears(null!));
    }

    private static string Text(Placement placed) => $"{placed.Request} {placed.Frontage} {placed.Stretch} {string.Join(' ', placed.Stalls)} {placed.Fee}";

    private sealed class Stages : IPlanObserver
    {
        public List<string> Heard { get; } = [];

        public void Began(Stage stage) => Heard.Add($"began {stage}");

        public void Ended(Stage stage) => Heard.Add($"ended {stage}");

        public void Climbing(WindowId window, Rung rung, string group)
        {
        }

        public void Found(WindowId window, Rung rung, long value, long? bound)
        {
        }
    }
}
