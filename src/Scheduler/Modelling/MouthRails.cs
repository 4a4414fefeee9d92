using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>口门护栏 — the rails at an open zone's mouths: as many whole pieces as fit beside the gate that a fire engine needs.</summary>
internal static class MouthRails
{
    /// <summary>Across the street, left before right, then along lines; each in the order of the facts.</summary>
    /// <param name="opened">The side mouths at which somebody stands to open the rails.</param>
    public static IEnumerable<RailRun> Of(Street street, OpenZone zone, IReadOnlySet<FeatureId> opened)
    {
        if (zone.MouthRule is null) return [];
        return zone.Mouths.Where(OpenZone.IsThrough).SelectMany(mouth => Across(zone, mouth))
            .Concat(zone.Mouths.Where(mouth => !OpenZone.IsThrough(mouth)).SelectMany(mouth => Along(street, zone, mouth, opened.Contains(mouth.Id))));
    }

    private static IEnumerable<RailRun> Across(OpenZone zone, Feature mouth)
    {
        foreach (Side half in (Side[])[Side.Left, Side.Right])
        {
            int kerb = Carriageway.KerbCm(zone.Zone, half);
            int pieces = (kerb - zone.GateCm(half)) / zone.Stock.PieceCm;
            if (zone.IsLive(half) || pieces <= 0) continue;
            int inner = kerb - pieces * zone.Stock.PieceCm;
            Stretch across = half == Side.Left ? new(-kerb, -inner) : new(inner, kerb);
            yield return new(zone.Zone.Id, zone.Window.Id, null, mouth.Id, across, pieces, 1, mouth.Stretch.FromCm, PostAt(mouth));
        }
    }

    /// <summary>Only where the line lies beside the carriageway: on it rails would stand in the way of all that passes.</summary>
    private static IEnumerable<RailRun> Along(Street street, OpenZone zone, Feature mouth, bool isOpened)
    {
        Frontage line = street.LineOn(mouth.Frontage!.Value).Frontage;
        int pieces = mouth.Stretch.LengthCm / zone.Stock.PieceCm;
        if (line.OffsetCm < Carriageway.KerbCm(zone.Zone, line.Side) || pieces == 0) yield break;
        Stretch along = new(mouth.Stretch.FromCm, mouth.Stretch.FromCm + pieces * zone.Stock.PieceCm);
        yield return new(
            zone.Zone.Id, zone.Window.Id, line.Id, mouth.Id, along, pieces, 1, line.OffsetCm, isOpened ? PostAt(mouth) : null);
    }

    private static PostId PostAt(Feature mouth) => new(mouth.Id.Value);
}
