using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>What a stand asks for against the live half of the carriageway that is nearest to it: whole places for rails along its line.</summary>
/// <param name="Rule">The widest of those that ask for it.</param>
/// <param name="Half">On which traffic moves.</param>
/// <param name="SpaceCm">Across, between the stand and that half; below 0 where it stands on it.</param>
/// <param name="AtCm">Where the rails stand: from the axis, on the line's side.</param>
/// <param name="Places">On the line, from one multiple of the length of a piece to another.</param>
/// <param name="MustOpen">The rails part it from the fire lane.</param>
internal sealed record RailNeed(RuleInForce Rule, Side Half, long SpaceCm, int AtCm, Stretch Places, bool MustOpen)
{
    /// <summary>null = no traffic moves near it.</summary>
    public static RailNeed? Of(Inspection inspection, Stand stand)
    {
        if (inspection.StreetRules(Measure.TrafficRail, stand).MaxBy(rule => rule.Number) is not RuleInForce rule) return null;
        ZoneInWindow zone = inspection.ZoneOf(stand);
        (Side Half, long SpaceCm)[] near =
        [
            .. new[] { stand.Side, stand.Side.Other() }
                .Where(zone.IsLive)
                .Select(half => (half, stand.AtItsDeepest.Across.GapTo(stand.Zone.Half(half))))
                .Where(live => live.Item2 < rule.Number),
        ];
        if (near.Length == 0) return null;
        (Side half, long spaceCm) = near.MinBy(live => live.SpaceCm);
        int at = half == stand.Side ? (int)stand.Zone.KerbCm(half) : 0;
        return new(rule, half, spaceCm, at, PlacesOf(stand.Piece, zone.PieceCm), spaceCm < zone.LaneCm);
    }

    /// <summary>Every place that the stand overlaps; the last one of a line may go on beyond its end.</summary>
    private static Stretch PlacesOf(Piece piece, int pieceCm)
    {
        int from = (int)Math.Clamp(piece.Ground.FromCm, 0, piece.Line.LengthCm);
        int to = (int)Math.Clamp(piece.Ground.ToCm, 0, piece.Line.LengthCm);
        return from >= to ? default : new(from / pieceCm * pieceCm, (to + pieceCm - 1) / pieceCm * pieceCm);
    }
}
