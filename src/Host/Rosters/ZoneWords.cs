using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>What becomes of a zone in a window, in words.</summary>
internal static class ZoneWords
{
    public static readonly Bilingual Open = new("开放", "open");
    public static readonly Bilingual Empty = new("无人入场", "nobody stands there");
    public static readonly Bilingual Shut = new("关闭", "shut");

    public static Bilingual Of(ZoneState state) => state.Use switch
    {
        ZoneUse.Open => Open,
        ZoneUse.Empty => Empty,
        _ => state.By is ShutBy by ? Lacking(by, state.Need, state.Has) : Shut,
    };

    /// <summary>null = the plan does not say.</summary>
    public static ZoneState? StateOf(this Plan plan, ZoneId zone, WindowId window) =>
        plan.Zones.FirstOrDefault(state => state.Zone == zone && state.Window == window);

    /// <summary><c>关闭：引导员 4/5</c>, <c>shut: guides 4 of 5</c>.</summary>
    private static Bilingual Lacking(ShutBy by, int? need, int? has)
    {
        Bilingual what = by == ShutBy.Guides ? new("引导员", "guides") : new("护栏（节）", "rails");
        return new($"{Shut.Zh}：{what.Zh} {has}/{need}", $"{Shut.En}: {what.En} {has} of {need}");
    }
}
