using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Files;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>Plans one day through the store: the same input is solved once, by one worker, whatever happens to the others.</summary>
internal sealed class StoredDay(Store store, StoredRuns runs, StoredDays days, CheckPlan check, DayPlanning planning, PlanFiles files, ILogger<StoredDay> log)
{
    private readonly string owner = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <returns>null = another worker has the day, and writes it.</returns>
    /// <exception cref="OperationCanceledException">Stopped; the run waits in the queue again.</exception>
    /// <exception cref="Cli.NotDoneException">It cannot be planned or written; the run is marked as failed.</exception>
    public async Task<WrittenDay?> PlanAsync(MarketProblem problem, string place, StageTimes times, CancellationToken stop)
    {
        OutputDirectory.Probe(place, DirectoryKind.Plan);
        RunRow run = Ask(problem);
        if (run.Status == RunStatus.Done) return Known(run, problem, place);
        using LockFile? mine = LockFile.TryTake($"{store.File}.{run.Market}.lock");
        if (mine is null) return null;
        if (runs.Claim(run.Id, owner) is not long epoch) return Known(Ask(problem), problem, place);
        log.RunClaimed(run.Id, run.Market, run.Date, epoch);
        try
        {
            PlannedDay day = await planning.PlanAsync(problem, PlanChoices.Default, times, stop);
            WrittenDay? written = files.Write(
                day, place, (plan, timings) => runs.Commit(run.Id, epoch, new(day.Plan, plan, JsonSerializer.Serialize(timings))));
            return written ?? Overtaken(run, problem, place);
        }
        catch (OperationCanceledException)
        {
            runs.Release(run.Id, epoch);
            throw;
        }
        catch (Exception failure) when (Noted(run.Id, epoch, failure))
        {
            throw;
        }
    }

    /// <summary>A plan that any build of this release has made counts, as long as this one's checker accepts it; else this build makes its own.</summary>
    private RunRow Ask(MarketProblem problem)
    {
        RunRow run = runs.Ask(KeyOf(problem, Versions.Release));
        if (run.Status != RunStatus.Done || Stands(problem, days.Plan(run.Id))) return run;
        log.PlanNotAccepted(run.Id);
        return runs.Ask(KeyOf(problem, Versions.Build));
    }

    private bool Stands(MarketProblem problem, byte[] planFile)
    {
        Built<Plan> plan = PlanJson.Read(planFile);
        return plan.IsValid && check(problem, plan.Value).IsEmpty;
    }

    private static RunKey KeyOf(MarketProblem problem, string versions) => new(
        problem.Header.Id.Value, $"{problem.Date:yyyy-MM-dd}", problem.ContentHash, PlanChoices.Default.ToString(), versions);

    private WrittenDay Known(RunRow run, MarketProblem problem, string place)
    {
        log.RunKnown(run.Id);
        WrittenDay day = files.Restore(problem, days.Plan(run.Id), JsonSerializer.Deserialize<PlanTimings>(run.Timings!)!, place);
        days.PutInForce(run.Id, day.Plan);
        return day;
    }

    /// <summary>Another worker has claimed the run since, as it may on another machine that sees no lock of ours. If it is done by
    /// now its plan counts; else it will write it itself.</summary>
    private WrittenDay? Overtaken(RunRow run, MarketProblem problem, string place)
    {
        log.RunOvertaken(run.Id);
        RunRow now = Ask(problem);
        return now.Status == RunStatus.Done ? Known(now, problem, place) : null;
    }

    /// <summary>A store that fails has to be told as what happened first; that the run is not marked does no harm, it is taken up again.</summary>
    private bool Noted(string run, long epoch, Exception failure)
    {
        try
        {
            runs.Fail(run, epoch, failure.Message);
        }
        catch (SqliteException)
        {
            log.RunNotMarked(run, failure.GetType().Name);
        }

        return true;
    }
}
