using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>车行道 — the widths of a zone's cross-section, as distances from its axis.</summary>
internal static class Carriageway
{
    /// <summary>From the axis to the kerb.</summary>
    public static int KerbCm(Zone zone, Side side) =>
        side == Side.Left ? zone.CarriagewayCm / 2 : zone.CarriagewayCm - zone.CarriagewayCm / 2;

    /// <summary>A half of it across the street, the right side counted up from the axis and the left side down.</summary>
    public static Stretch Half(Zone zone, Side side) => side == Side.Left ? new(-KerbCm(zone, side), 0) : new(0, KerbCm(zone, side));

    /// <summary>From the axis to the houses.</summary>
    public static int HousesCm(Zone zone, Side side) => KerbCm(zone, side) + zone.FootwayCm(side);

    /// <summary>Whether rules on the widths of a street can be kept here at all.</summary>
    public static bool IsSurveyedStreet(Zone zone) => zone.Surveyed && zone.Kind == ZoneKind.Street;
}
