using System.Collections.Immutable;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>The use case that <c>plan</c> and the worker share: a plan of one market day that our own checker accepts.</summary>
internal sealed class DayPlanning(SolveDay solve, CheckPlan check, TimeProvider clock)
{
    /// <param name="stop">A person's wish to stop. The time limit is not one: it ends the search, and the best plan so far counts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    /// <exception cref="NotDoneException">Our checker refuses our plan.</exception>
    public async Task<PlannedDay> PlanAsync(MarketProblem problem, PlanChoices choices, StageTimes times, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(choices.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        Plan plan = await Task.Run(() => solve(problem, choices.Options, times, either.Token), CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        ImmutableArray<Breach> breaches = times.Timed(() => check(problem, plan), took => times.Check = took);
        if (!breaches.IsEmpty) throw Refused(breaches);
        return new PlannedDay(problem, plan, times);
    }

    private static NotDoneException Refused(ImmutableArray<Breach> breaches) => new(
        ExitCode.OwnFault,
        [
            new Bilingual("核查未通过，方案没有写出；这是程序自身的错误：", "our own checker refuses this plan, and nothing was written; this is our fault:"),
            .. breaches.Select(BreachWords.Line),
        ]);
}
