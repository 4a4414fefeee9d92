using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>How many were refused, by reason.</summary>
internal static class RefusedPart
{
    public static void Print(WrittenDay day, Page page)
    {
        if (day.Plan.Refusals.IsEmpty) return;
        page.Gap();
        page.Title(new($"落选 {day.Plan.Refusals.Length} 份", $"Refused {day.Plan.Refusals.Length}"));
        page.Table(
            1,
            [new("", ""), new("", "")],
            day.Plan.Refusals
                .GroupBy(refusal => refusal.Code)
                .OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key)
                .Select(reason => (IReadOnlyList<string>)[page.Say(Words.Of(reason.Key)), $"{reason.Count()}"]));
    }
}
