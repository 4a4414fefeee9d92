using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>No open zone needs more pieces of rail, or more that open, than are kept in it.</summary>
internal sealed class RailsSuffice : IPlanRule
{
    public RuleId Id { get; } = new("rails");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from window in inspection.Problem.Windows
        where !inspection.Problem.Rails.IsEmpty
        let setting = inspection.SettingIn(window)
        from zone in setting.Open
        from breach in In(zone, [.. setting.RailsOf(zone)])
        select breach;

    private IEnumerable<Breach> In(ZoneInWindow zone, ImmutableArray<RailRun> rails)
    {
        RailCount pieces = RailCount.Of(zone, rails), opening = RailCount.OpeningOf(zone, rails);
        if (!pieces.Suffices)
            yield return this.At(zone.Where, new($"需护栏 {pieces.Need} 节", $"{pieces.Need} pieces of rail needed"), new($"至多 {pieces.Has} 节", $"{pieces.Has} at most"));
        if (!opening.Suffices)
            yield return this.At(
                zone.Where,
                new($"需可打开的护栏 {opening.Need} 节", $"{opening.Need} pieces of rail that open needed"),
                new($"至多 {opening.Has} 节", $"{opening.Has} at most"));
    }
}
