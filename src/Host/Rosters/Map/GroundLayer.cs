using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Road, footways, kerbs and the middle line of every zone.</summary>
internal static class GroundLayer
{
    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame =>
    {
        view.Board.Cover(view.Slice.Part(frame.Corners(view.Ground(frame))));
        return Svg.Group("ground", Svg.At("transform", frame.Transform), Svg.At("data-zone", frame.Zone.Id.Value), Parts(frame.Zone));
    });

    private static IEnumerable<XElement> Parts(Zone zone)
    {
        int half = zone.CarriagewayCm / 2, length = zone.LengthCm;
        yield return Svg.Title($"{zone.Name.Zh} {zone.Name.En}");
        if (zone.LeftFootwayCm > 0) yield return Svg.Rect("footway", 0, -half - zone.LeftFootwayCm, length, zone.LeftFootwayCm);
        if (zone.RightFootwayCm > 0) yield return Svg.Rect("footway", 0, half, length, zone.RightFootwayCm);
        yield return Svg.Rect(zone.Kind == ZoneKind.Square ? "paving" : "road", 0, -half, length, zone.CarriagewayCm);
        if (zone.Kind == ZoneKind.Square || zone.CarriagewayCm == 0) yield break;
        yield return Svg.Line("kerb", 0, -half, length, -half);
        yield return Svg.Line("kerb", 0, half, length, half);
        yield return Svg.Line("middle", 0, 0, length, 0);
    }
}
