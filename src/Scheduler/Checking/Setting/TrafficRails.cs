using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The rails between stands and live traffic. Places next to each other of one kind, opening or not, make one run.</summary>
internal static class TrafficRails
{
    /// <summary>By frontage and position.</summary>
    public static IEnumerable<RailRun> Of(Inspection inspection, ZoneInWindow zone) =>
        from line in inspection.Problem.Frontages
        where line.Zone == zone.Zone.Id
        let needs = Needs(inspection, line, zone.Window)
        where !needs.IsEmpty
        from run in Along(zone, line, needs)
        select run;

    /// <summary>Some stand in the zone is parted from the fire lane by its rails.</summary>
    public static bool MustOpen(Inspection inspection, ZoneInWindow zone) =>
        inspection.Stands.Any(stand => stand.Zone.Id == zone.Zone.Id && stand.Piece.Window.Id == zone.Window.Id
            && RailNeed.Of(inspection, stand) is { MustOpen: true });

    private static ImmutableArray<RailNeed> Needs(Inspection inspection, Frontage line, TideWindow window) =>
    [
        .. inspection.Stands
            .Where(stand => stand.Piece.Line.Id == line.Id && stand.Piece.Window.Id == window.Id)
            .Select(stand => RailNeed.Of(inspection, stand))
            .OfType<RailNeed>(),
    ];

    private static IEnumerable<RailRun> Along(ZoneInWindow zone, Frontage line, ImmutableArray<RailNeed> needs)
    {
        ImmutableArray<Stretch> opening = Stretches.Merged(needs.Where(need => need.MustOpen).Select(need => need.Places));
        ImmutableArray<Stretch> others = Stretches.Without(needs.Select(need => need.Places), opening);
        return opening.Concat(others).OrderBy(run => run.FromCm).Select(run => Run(zone, line, run, needs[0].AtCm, opening.Contains(run)));
    }

    private static RailRun Run(ZoneInWindow zone, Frontage line, Stretch stretch, int atCm, bool opens)
    {
        int pieces = stretch.LengthCm / zone.PieceCm;
        return new(
            zone.Zone.Id, zone.Window.Id, line.Id, null, stretch, pieces, opens ? pieces : 0, atCm, opens ? ZonePosts.RailsOf(zone.Zone.Id) : null);
    }
}
