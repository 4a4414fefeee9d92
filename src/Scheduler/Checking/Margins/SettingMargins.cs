using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Rails against the stock of a zone, and guides against those who are there.</summary>
internal static class SettingMargins
{
    /// <summary>The stands that are far enough from live traffic to have no rails, and the pieces that all rails of the zone take.</summary>
    public static IEnumerable<Observed> TrafficRails(Inspection inspection) =>
        (from stand in inspection.Stands
         where RailNeed.Of(inspection, stand) is null
         from rule in inspection.StreetRules(Measure.TrafficRail, stand)
         from side in new[] { Side.Left, Side.Right }
         where inspection.ZoneOf(stand).IsLive(side)
         select Observed.Left(rule, stand.AtItsDeepest.Across.GapTo(stand.Zone.Half(side)), stand))
        .Concat(Pieces(inspection, Measure.TrafficRail));

    public static IEnumerable<Observed> MouthRails(Inspection inspection) => Pieces(inspection, Measure.MouthRail);

    /// <summary>At the minute at which most guides are wanting; they are those of the window, not of a zone.</summary>
    public static IEnumerable<Observed> MouthPosts(Inspection inspection) =>
        from open in Open(inspection, Measure.MouthPost)
        let worst = Want.Worst(inspection.Problem, inspection.SettingIn(open.Zone.Window).Required)
        where inspection.Problem.GuidesListed && worst is not null
        select Counted(open.Zone, open.Rule, Limit.MostOf(worst.Value.Has, open.Rule.Rule.Unit), worst.Value.Need, worst.Value.Has - worst.Value.Need);

    /// <summary>People to a guide among them, at the peak.</summary>
    public static IEnumerable<Observed> CrowdPosts(Inspection inspection) =>
        from open in Open(inspection, Measure.CrowdPost)
        let guides = Crowd(inspection, open.Zone.Window)
        where guides > 0
        let people = inspection.SettingIn(open.Zone.Window).Open.Sum(zone => (long)zone.Zone.PeakIn(zone.Window.Id))
        let each = (people + guides - 1) / guides
        select Counted(open.Zone, open.Rule, Limit.Most(open.Rule), each, open.Rule.Number - each);

    public static IEnumerable<Observed> LeastCrowdPosts(Inspection inspection) =>
        from open in Open(inspection, Measure.LeastCrowdPost)
        let guides = Crowd(inspection, open.Zone.Window)
        select Counted(open.Zone, open.Rule, Limit.Least(open.Rule), guides, guides - open.Rule.Number);

    private static IEnumerable<Observed> Pieces(Inspection inspection, Measure measure) =>
        from open in Open(inspection, measure)
        where !inspection.Problem.Rails.IsEmpty
        let pieces = RailCount.Of(open.Zone, inspection.SettingIn(open.Zone.Window).RailsOf(open.Zone))
        select Counted(open.Zone, open.Rule, Limit.MostOf(pieces.Has, Limit.Pieces), pieces.Need, pieces.Has - pieces.Need);

    private static int Crowd(Inspection inspection, TideWindow window) =>
        inspection.SettingIn(window).Required.Where(post => post.Kind == PostKind.Crowd).Sum(post => post.Guides);

    /// <summary>The open zones, each with the rules of a measure that hold on one of its sides or both.</summary>
    private static IEnumerable<(ZoneInWindow Zone, RuleInForce Rule)> Open(Inspection inspection, Measure measure) =>
        from window in inspection.Problem.Windows
        from zone in inspection.SettingIn(window).Open
        from rule in new[] { Side.Left, Side.Right }
            .SelectMany(side => inspection.Problem.Of(measure, zone.Zone, side, window))
            .GroupBy(rule => rule.Id, (_, same) => same.MaxBy(rule => rule.Number)!)
        select (zone, rule);

    private static Observed Counted(ZoneInWindow zone, RuleInForce rule, Limit limit, long has, long spare) =>
        new(zone.Zone, zone.Window.Id, rule, limit, new(has, spare, [], null));
}
