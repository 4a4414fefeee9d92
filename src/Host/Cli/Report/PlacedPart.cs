using System.Collections.Frozen;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>How many were placed of how many, by tier and window.</summary>
internal static class PlacedPart
{
    public static void Print(WrittenDay day, Page page)
    {
        FrozenSet<RequestId> placed = day.Plan.Placements.Select(piece => piece.Request).ToFrozenSet();
        page.Gap();
        page.Title(new(
            $"已安排 {placed.Count} / {day.Problem.Requests.Length} 份申请，{Ground(day.Plan).Zh}",
            $"Placed {placed.Count} of {day.Problem.Requests.Length} requests, {Ground(day.Plan).En}"));
        StallRequest[] all = [.. day.Problem.Requests];
        page.Table(
            1,
            [new("层级", "tier"), .. day.Problem.Windows.Select(window => window.Name)],
            all.GroupBy(request => request.Standing.Tier).OrderBy(tier => tier.Key).Select(tier => Row(day, page, tier.Key, [.. tier], placed)));
    }

    private static IReadOnlyList<string> Row(WrittenDay day, Page page, int tier, StallRequest[] requests, FrozenSet<RequestId> placed) =>
    [
        page.Say(day.Problem.Policy.Tier(tier).Name),
        .. day.Problem.Windows.Select(window =>
        {
            StallRequest[] here = [.. requests.Where(request => request.Window == window.Id)];
            return here.Length == 0 ? "–" : page.Say(new(
                $"{here.Count(request => placed.Contains(request.Id))} / {here.Length}",
                $"{here.Count(request => placed.Contains(request.Id))} of {here.Length}"));
        }),
    ];

    private static Bilingual Ground(Plan plan)
    {
        int stalls = plan.Placements.Sum(piece => piece.Stalls.Length);
        int unmarkedCm = plan.Placements.Where(piece => piece.Stalls.IsEmpty).Sum(piece => piece.Stretch.LengthCm);
        Bilingual marked = new($"{stalls} 个摊位", stalls == 1 ? "on 1 stall" : $"on {stalls} stalls");
        if (unmarkedCm == 0) return marked;
        string metres = Rosters.Written.Metres(unmarkedCm);
        return new($"{marked.Zh}，另有未划线的 {metres}", $"{marked.En} and {metres} of unmarked line");
    }
}
