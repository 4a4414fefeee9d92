using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The plan says of every zone of a window whether it is open, shut or empty, and of a shut one what it lacks.</summary>
internal sealed class ZonesAreAsTheyStand : IPlanRule
{
    public RuleId Id { get; } = new("zones");

    public IEnumerable<Breach> Check(Inspection inspection) => this.Against(
        inspection.Plan.Zones,
        [.. inspection.Problem.Windows.SelectMany(window => inspection.SettingIn(window).States)],
        state => $"{state.Zone}@{state.Window}",
        Said);

    private static Bilingual Said(ZoneState state)
    {
        (Bilingual use, Bilingual by) = (Use(state.Use), By(state.By));
        string zh = state.Need is null && state.Has is null ? "" : $"，需 {state.Need}，有 {state.Has}";
        string en = state.Need is null && state.Has is null ? "" : $", needs {state.Need}, has {state.Has}";
        return new($"{use.Zh}{by.Zh}{zh}", $"{use.En}{by.En}{en}");
    }

    private static Bilingual Use(ZoneUse use) => use switch
    {
        ZoneUse.Open => new("开放", "open"),
        ZoneUse.Shut => new("关闭", "shut"),
        ZoneUse.Empty => new("空置", "empty"),
        _ => Bilingual.Same("?"),
    };

    private static Bilingual By(ShutBy? by) => by switch
    {
        null => new("", ""),
        ShutBy.Guides => new("（引导员不足）", " for want of guides"),
        ShutBy.Rails => new("（护栏不足）", " for want of rails"),
        _ => Bilingual.Same(" ?"),
    };
}
