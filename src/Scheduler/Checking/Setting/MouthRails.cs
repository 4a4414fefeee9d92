using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The rails at the mouths of a zone that is open: as many whole pieces as fit beside the gate that stays for a fire engine.</summary>
internal static class MouthRails
{
    /// <summary>Across the street first, left before right; then along the lines.</summary>
    /// <param name="isOpened">Of mouths on a line: somebody stands there, and opens the rails.</param>
    public static IEnumerable<RailRun> Of(MarketProblem problem, ZoneInWindow zone, Func<Feature, bool> isOpened) =>
        zone.HasMouthRails ? Across(zone).Concat(Along(problem, zone, isOpened)) : [];

    /// <summary>Those across the street.</summary>
    public static IEnumerable<RailRun> Across(ZoneInWindow zone) =>
        from mouth in zone.HasMouthRails ? zone.Mouths : []
        where ZoneInWindow.IsThrough(mouth)
        from side in new[] { Side.Left, Side.Right }
        where !zone.IsLive(side)
        let kerb = (int)zone.Zone.KerbCm(side)
        let pieces = (int)((kerb - zone.GateCm(side)) / zone.PieceCm)
        where pieces > 0
        let stretch = Signed(new(kerb - pieces * zone.PieceCm, kerb), side)
        select new RailRun(zone.Zone.Id, zone.Window.Id, null, mouth.Id, stretch, pieces, 1, mouth.Stretch.FromCm, ZonePosts.AtMouth(mouth));

    /// <summary>Where the line lies in the carriageway rails along it would stand in the way.</summary>
    private static IEnumerable<RailRun> Along(MarketProblem problem, ZoneInWindow zone, Func<Feature, bool> isOpened) =>
        from mouth in zone.Mouths
        where mouth.Frontage is not null
        let line = problem.Frontage(mouth.Frontage!.Value)
        where line.OffsetCm >= zone.Zone.KerbCm(line.Side)
        let pieces = mouth.Stretch.LengthCm / zone.PieceCm
        where pieces > 0
        let stretch = new Stretch(mouth.Stretch.FromCm, mouth.Stretch.FromCm + pieces * zone.PieceCm)
        select new RailRun(
            zone.Zone.Id, zone.Window.Id, line.Id, mouth.Id, stretch, pieces, 1, line.OffsetCm, isOpened(mouth) ? ZonePosts.AtMouth(mouth) : null);

    private static Stretch Signed(Stretch away, Side side) => side == Side.Right ? away : new(-away.ToCm, -away.FromCm);
}
