using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>Why nobody stands in a zone: guides or rails would not suffice for it beside the open ones, or nobody was placed there.</summary>
internal static class ClosedZone
{
    public static ZoneState Of(MarketProblem problem, WindowSetting setting, ZoneInWindow zone)
    {
        if (problem.GuidesListed && Want.Worst(problem, setting.RequiredWith(zone)) is { IsMet: false } guides)
            return Shut(zone, ShutBy.Guides, guides.Need, guides.Has);
        if (problem.Rails.IsEmpty) return new(zone.Zone.Id, zone.Window.Id, ZoneUse.Empty);
        ImmutableArray<RailRun> rails = [.. MouthRails.Of(problem, zone, _ => false)];
        RailCount pieces = RailCount.Of(zone, rails), opening = RailCount.OpeningOf(zone, rails);
        return !pieces.Suffices ? Shut(zone, ShutBy.Rails, pieces.Need, pieces.Has)
            : !opening.Suffices ? Shut(zone, ShutBy.Rails, opening.Need, opening.Has)
            : new(zone.Zone.Id, zone.Window.Id, ZoneUse.Empty);
    }

    private static ZoneState Shut(ZoneInWindow zone, ShutBy by, long need, long has) =>
        new(zone.Zone.Id, zone.Window.Id, ZoneUse.Shut, by, Counted(need), Counted(has));

    private static int Counted(long count) => (int)Math.Min(int.MaxValue, count);
}
