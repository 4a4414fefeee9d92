using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Where a market keeps no list of its guides or rails, a plan counts them and cannot tell whether there are so many: that is said loudly.</summary>
internal static class Unlimited
{
    public static IEnumerable<Bilingual> Of(MarketProblem problem, Plan plan)
    {
        int guides = Most(problem, window => GuidePeak.In(problem, plan, window).Need);
        if (!problem.GuidesListed && guides > 0)
            yield return new(
                $"【未核对】没有引导员名单（guides.csv）：最忙时同时需要 {guides} 名引导员，人手够不够，方案没有核对。",
                $"NOT CHECKED: there is no list of guides (guides.csv). At the busiest time {guides} are needed at once; whether there are so many, nobody has checked.");
        int rails = Most(problem, window => plan.Rails.Where(run => run.Window == window).Sum(run => run.Pieces));
        if (problem.Rails.IsEmpty && rails > 0)
            yield return new(
                $"【未核对】没有护栏清单（rails.csv）：一个时段最多需要 {rails} 节护栏，够不够，方案没有核对。",
                $"NOT CHECKED: there is no list of rails (rails.csv). Up to {rails} pieces are needed in a window; whether there are so many, nobody has checked.");
    }

    private static int Most(MarketProblem problem, Func<WindowId, int> count) => problem.Windows.Select(window => count(window.Id)).DefaultIfEmpty().Max();
}
