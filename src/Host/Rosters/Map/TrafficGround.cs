using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What a cross-section holds besides road and footways: tactile strips, and the halves on which traffic moves.</summary>
internal static class TrafficGround
{
    public static IEnumerable<XElement> Draw(View view) =>
        from frame in view.Frames
        where frame.Zone is { Surveyed: true, Kind: ZoneKind.Street }
        select Svg.Group("section", Svg.At("transform", frame.Transform), Parts(view, frame.Zone));

    public static bool HasTactile(Zone zone) =>
        zone is { Surveyed: true, Kind: ZoneKind.Street } && (zone.LeftTactile is not null || zone.RightTactile is not null);

    public static bool HasTraffic(Zone zone, WindowId window) =>
        zone is { Surveyed: true, Kind: ZoneKind.Street } && zone.ServesIn(window) && zone.TrafficIn(window) == Traffic.Live;

    private static IEnumerable<XElement> Parts(View view, Zone zone)
    {
        int half = zone.CarriagewayCm / 2;
        foreach (Side side in (Side[])[Side.Left, Side.Right])
        {
            if (zone.TrafficOn(side, view.Window.Id) == Traffic.Live)
                yield return Svg.Rect("live", 0, side == Side.Left ? -half : 0, zone.LengthCm, side == Side.Left ? half : zone.CarriagewayCm - half);
            if (zone.Tactile(side) is Stretch strip)
                yield return Svg.Rect("tactile", 0, side == Side.Left ? -strip.ToCm : strip.FromCm, zone.LengthCm, strip.LengthCm, Svg.At("data-tactile", side.ToString()));
        }
    }
}
