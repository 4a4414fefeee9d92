using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>free.csv — a line for every stall and stretch that nobody was given, why it is empty, and what it offers.</summary>
internal static class FreeList
{
    private static readonly string[] Header =
    [
        "时段 window", "区段 zone", "沿线 frontage", "摊位 stall", "起点厘米 from_cm", "终点厘米 to_cm", "状态 status", "为何禁设 kept_clear_by",
        "进深厘米 depth_cm", "插座瓦 power_w", "用水 water", "标记 marks", "专用 exclusive", "设施 tags",
    ];

    /// <param name="keepClears">Of the same problem.</param>
    public static byte[] Write(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears, Language language) =>
        Table.Of(Header, FreeGround.Of(problem, plan, keepClears).Select(place => Row(problem, place, language)));

    /// <summary>The feature, and the rule that keeps ground clear round it.</summary>
    public static Bilingual Why(MarketProblem problem, KeepClear clear)
    {
        Bilingual feature = problem.Features.First(feature => feature.Id == clear.Feature).Name;
        Bilingual rule = problem.Rules.Find(clear.Rule)!.Title;
        return new($"{feature.Zh}（{rule.Zh}）", $"{feature.En} ({rule.En})");
    }

    private static object?[] Row(MarketProblem problem, FreePlace place, Language language)
    {
        Frontage line = place.Frontage;
        Stall? stall = place.Stall?.Stall;
        return
        [
            problem.Window(place.Window).Name.Both(language),
            problem.Zone(line.Zone).Name.Both(language),
            line.Name.Both(language),
            stall?.Id.Value,
            place.Stretch.FromCm,
            place.Stretch.ToCm,
            Words.Of(place.State).Both(language),
            string.Join("; ", place.Clears.Select(clear => Why(problem, clear).Both(language)).Distinct()),
            place.Stall?.DepthCm ?? line.DepthMaxCm,
            place.Stall?.PowerW ?? SocketW(problem, place),
            YesNo(stall?.Water ?? line.Water, language),
            string.Join("; ", stall?.Marks ?? []),
            YesNo(stall?.Exclusive ?? false, language),
            string.Join("; ", stall?.Tags ?? line.Tags),
        ];
    }

    private static int SocketW(MarketProblem problem, FreePlace place) => problem.Circuits
        .Where(circuit => circuit.Reaches.Any(reach => reach.Frontage == place.Frontage.Id && reach.Stretch.Overlaps(place.Stretch)))
        .Select(circuit => Math.Min(circuit.SocketW, circuit.CapacityW))
        .DefaultIfEmpty(0)
        .Max();

    private static string? YesNo(bool yes, Language language) => yes ? Words.Yes.Both(language) : null;
}
