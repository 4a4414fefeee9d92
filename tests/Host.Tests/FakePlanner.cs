using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests;

/// <summary>A planner that refuses everybody at once, a checker that may be told what to find, a sheet, and a clock that stands
/// still: what the host does with them is the test's business.</summary>
internal sealed class FakePlanner
{
    /// <summary>Tuesday, eight in the evening in Shanghai.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 20, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>The days that were solved, in order.</summary>
    public List<DateOnly> Solved { get; } = [];

    public ImmutableArray<Breach> Breaches { get; set; } = [];

    /// <summary>What happens within a solve.</summary>
    public Action<IPlanObserver, CancellationToken> While { get; set; } = (_, _) => { };

    public void Replace(IServiceCollection parts) => parts
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton<SolveDay>(Solve)
        .AddSingleton<CheckPlan>((_, _) => Breaches)
        .AddSingleton<DrawSheets>((_, plan) =>
            ImmutableSortedDictionary<string, byte[]>.Empty.Add("chalk.csv", Encoding.UTF8.GetBytes(plan.InputHash)));

    private Plan Solve(MarketProblem problem, SolveOptions options, IPlanObserver observer, CancellationToken stop)
    {
        lock (Solved) Solved.Add(problem.Date);
        While(observer, stop);
        return new Plan(
            problem.Header.Id, problem.Date, problem.ContentHash, options.Seed, problem.Policy.Name, problem.Rules.Name, PlanStatus.Good, [], [],
            [.. problem.Requests.Select(request => new Refusal(request.Vendor, request.Window, RefusalCode.NotProved, [], null, Bilingual.Same("–")))],
            [], [], 0, 0);
    }
}
