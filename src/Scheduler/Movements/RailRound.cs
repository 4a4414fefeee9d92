using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Movements;

/// <summary>The order in which the rails of a zone are set up: traffic is kept out first, then parted from the stands.</summary>
internal static class RailRound
{
    /// <summary>Mouths of the street itself, then those at its sides, the ones near the store first; then along the lines.</summary>
    public static IEnumerable<RailRun> Of(MarketProblem problem, Zone zone, ImmutableArray<RailRun> runs)
    {
        int store = problem.Rails.FirstOrDefault(stock => stock.Zone == zone.Id)?.AtCm ?? 0;
        return runs
            .OrderBy(run => run.Mouth is null ? 2 : run.Frontage is null ? 0 : 1)
            .ThenBy(run => run.Mouth is null ? OrderOf(problem, run) : Math.Abs(AtAxis(problem, run) - store))
            .ThenBy(run => AtAxis(problem, run))
            .ThenBy(run => run.Stretch.FromCm);
    }

    private static int OrderOf(MarketProblem problem, RailRun run)
    {
        for (int i = 0; i < problem.Frontages.Length; i++)
            if (problem.Frontages[i].Id == run.Frontage) return i;
        return problem.Frontages.Length;
    }

    /// <summary>Where a run begins, on the zone's axis.</summary>
    private static int AtAxis(MarketProblem problem, RailRun run)
    {
        if (run.Frontage is not FrontageId line) return run.AtCm;
        return problem.HasFrontage(line) ? problem.Frontage(line).StartCm + run.Stretch.FromCm : run.Stretch.FromCm;
    }
}
