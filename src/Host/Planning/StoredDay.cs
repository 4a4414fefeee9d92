using System.Text.Json;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>Plans one day through the store: the same input is solved once, by one worker, whatever happens to the others.</summary>
internal sealed class StoredDay(StoredRuns runs, DayPlanning planning, PlanFiles files, ILogger<StoredDay> log)
{
    private readonly string owner = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <exception cref="OperationCanceledException">Stopped; the run waits in the queue again.</exception>
    /// <exception cref="Cli.NotDoneException">It cannot be planned or written; the run is marked as failed.</exception>
    public async Task<WrittenDay> PlanAsync(MarketProblem problem, string place, StageTimes times, CancellationToken stop)
    {
        PlanDirectory.Probe(place);
        RunRow run = runs.Ask(KeyOf(problem));
        if (run.Status == RunStatus.Done) return Known(run, problem, place);
        if (runs.Claim(run.Id, owner) is not long epoch) return Known(runs.Ask(KeyOf(problem)), problem, place);
        log.RunClaimed(run.Id, run.Market, run.Date, epoch);
        try
        {
            PlannedDay day = await planning.PlanAsync(problem, PlanChoices.Default, times, stop);
            WrittenDay? written = files.Write(day, place, (plan, timings) => runs.Commit(run.Id, epoch, plan, JsonSerializer.Serialize(timings)));
            return written ?? Overtaken(run, problem, place);
        }
        catch (OperationCanceledException)
        {
            runs.Release(run.Id, epoch);
            throw;
        }
        catch (Exception failure)
        {
            runs.Fail(run.Id, epoch, failure.Message);
            throw;
        }
    }

    private static RunKey KeyOf(MarketProblem problem) => new(
        problem.Header.Id.Value, $"{problem.Date:yyyy-MM-dd}", problem.ContentHash, PlanChoices.Default.ToString(), Versions.OfThisProgram);

    private WrittenDay Known(RunRow run, MarketProblem problem, string place)
    {
        log.RunKnown(run.Id);
        return files.Restore(problem, run.Plan!, JsonSerializer.Deserialize<PlanTimings>(run.Timings!)!, place);
    }

    /// <summary>Another worker has claimed the run since. If it is done by now its plan counts; else it will write it itself.</summary>
    private WrittenDay Overtaken(RunRow run, MarketProblem problem, string place)
    {
        log.RunOvertaken(run.Id);
        RunRow now = runs.Ask(KeyOf(problem));
        return now.Status == RunStatus.Done
            ? Known(now, problem, place)
            : throw Cli.NotDoneException.BadInput("另一进程正在计算这一市日", "another worker is planning this market day");
    }
}
