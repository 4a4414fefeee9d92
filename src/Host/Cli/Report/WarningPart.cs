using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli.Report;

/// <summary>What nobody may overlook: numbers that an officer changed, those that are void again, ground that nobody surveyed, where the data is from.</summary>
internal static class WarningPart
{
    public static void Print(WrittenDay day, Page page)
    {
        MarketProblem problem = day.Problem;
        Bilingual[] remarks = [.. Remarks.Of(problem, day.Plan), .. VoidOverrides.On(problem.Date, problem.Header, problem.Rules)];
        if (remarks.Length == 0) return;
        page.Gap();
        page.Title(new("请注意", "Note"));
        foreach (Bilingual remark in remarks) page.Warning(remark);
    }
}
