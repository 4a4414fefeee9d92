using System.Collections.Immutable;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>Writes the files of a planned day: the sheets, then plan.json, which tells how long the sheets took.</summary>
internal sealed class PlanFiles(DrawSheets draw)
{
    /// <summary>The file without which a directory is no plan of ours.</summary>
    public const string PlanFile = "plan.json";

    /// <summary>Writes them, asks whether they count, and only then puts them in their place.</summary>
    /// <param name="counts">Given plan.json and its timings; false = throw it all away.</param>
    /// <returns>null = it did not count.</returns>
    public WrittenDay? Write(PlannedDay day, string place, Func<byte[], PlanTimings, bool> counts)
    {
        using var directory = OutputDirectory.Begin(place, DirectoryKind.Plan);
        ImmutableArray<string> sheets = day.Times.Timed(() => Draw(directory, day.Problem, day.Plan), took => day.Times.Write = took);
        PlanTimings timings = day.Times.Timings;
        byte[] plan = PlanJson.Write(day.Plan, timings);
        directory.Write(PlanFile, plan);
        if (!counts(plan, timings)) return null;
        directory.Publish();
        return new WrittenDay(day.Problem, day.Plan, timings, place, [PlanFile, .. sheets], WasKnown: false);
    }

    /// <summary>Puts the files of a plan that was solved before back, unless they all lie there as they should.</summary>
    /// <param name="planFile">plan.json as it was written then.</param>
    public WrittenDay Restore(MarketProblem problem, byte[] planFile, PlanTimings timings, string place)
    {
        Plan plan = PlanJson.Read(planFile).Value;
        ImmutableSortedDictionary<string, byte[]> files = draw(problem, plan).Add(PlanFile, planFile);
        if (!OutputDirectory.Holds(place, files))
        {
            using var directory = OutputDirectory.Begin(place, DirectoryKind.Plan);
            foreach ((string name, byte[] content) in files) directory.Write(name, content);
            directory.Publish();
        }

        return new WrittenDay(problem, plan, timings, place, [.. files.Keys], WasKnown: true);
    }

    private ImmutableArray<string> Draw(OutputDirectory directory, MarketProblem problem, Plan plan)
    {
        ImmutableSortedDictionary<string, byte[]> sheets = draw(problem, plan);
        foreach ((string name, byte[] content) in sheets) directory.Write(name, content);
        return [.. sheets.Keys];
    }
}
