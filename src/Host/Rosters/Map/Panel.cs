using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The street in one window: its phases, and the map, slice under slice.</summary>
internal static class Panel
{
    private const double Gap = 18;

    public static IEnumerable<Band> Draw(MapSheet sheet, TideWindow window)
    {
        yield return Timeline.Draw(sheet, window);
        foreach (Band picture in Pictures(sheet, window)) yield return picture;
    }

    /// <summary>The map without its head.</summary>
    public static IEnumerable<Band> Pictures(MapSheet sheet, TideWindow window)
    {
        ImmutableArray<ZoneFrame> frames = [.. sheet.Layout.Frames.Where(frame => frame.Zone.ServesIn(window.Id))];
        foreach (Slice slice in sheet.Layout.Slices)
        {
            ImmutableArray<ZoneFrame> shown = [.. frames.Where(frame => slice.Touches(MapLayout.BoxOf(sheet.Problem, [frame])))];
            if (!shown.IsEmpty) yield return Picture(sheet, window, slice, shown);
        }
    }

    private static Band Picture(MapSheet sheet, TideWindow window, Slice slice, ImmutableArray<ZoneFrame> frames)
    {
        var picture = Map.Picture.Of(sheet, window, slice, frames, Layers);
        Box seen = picture.Seen;
        double left = (StreetMap.InnerWidth - seen.Width * sheet.Scale) / 2;
        Box corner = Corner.LargestEmpty(seen, picture.Drawn);
        var free = new Box(left + (corner.X - seen.X) * sheet.Scale, (corner.Y - seen.Y) * sheet.Scale, corner.Width * sheet.Scale, corner.Height * sheet.Scale);
        XElement placed = picture.Framed(Svg.At("x", left), Svg.At("y", 0), Svg.At("width", seen.Width * sheet.Scale), Svg.At("height", seen.Height * sheet.Scale));
        return new Band("panel", seen.Height * sheet.Scale + Gap, [placed], free);
    }

    /// <summary>From the ground up. Names are set in the order of their weight, for each takes room from those after it.</summary>
    private static IEnumerable<(string Kind, ImmutableArray<XElement> Content)> Layers(View view)
    {
        yield return ("layer-ground", [.. GroundLayer.Draw(view)]);
        yield return ("layer-section", [.. TrafficGround.Draw(view)]);
        yield return ("layer-permit", [.. PermitLayer.Draw(view)]);
        yield return ("layer-lane", [.. LaneLayer.Draw(view)]);
        yield return ("layer-rings", [.. FlameLayer.Rings(view)]);
        yield return ("layer-clear", [.. KeepClearLayer.Draw(view)]);
        yield return ("layer-paint", [.. FeatureGround.Draw(view)]);
        yield return ("layer-stalls", [.. StallLayer.Draw(view)]);
        yield return ("layer-breaks", [.. BreakLayer.Draw(view)]);
        yield return ("layer-shut", [.. ShutLayer.Draw(view)]);
        yield return ("layer-rails", [.. RailLayer.Draw(view)]);
        yield return ("layer-numbers", [.. StallText.Numbers(view)]);
        yield return ("layer-flames", [.. FlameLayer.Signs(view)]);
        yield return ("layer-landmarks", [.. NameLayer.Landmarks(view)]);
        ImmutableArray<PlacedSign> signs = FeatureSigns.Place(view);
        yield return ("layer-posts", [.. PostSigns.Draw(view, signs)]);
        yield return ("layer-lines", [.. NameLayer.Lines(view)]);
        yield return ("layer-signs", [.. signs.Select(FeatureSigns.Draw), .. FeatureSigns.Names(view, signs)]);
        yield return ("layer-margins", [.. MarginSigns.Draw(view, view.Safety.Tight.Select((margin, i) => (margin, i + 1)))]);
        yield return ("layer-names", [.. StallText.Names(view), .. NameLayer.LandmarkNames(view), .. PermitLayer.Names(view)]);
        yield return ("layer-widths", [.. BreakLayer.Widths(view), .. LaneLayer.Widths(view)]);
        yield return ("layer-zones", [.. ZoneNames.Draw(view)]);
        yield return ("layer-metres", [.. NameLayer.Metres(view)]);
    }
}
