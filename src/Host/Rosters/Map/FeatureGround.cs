using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What features paint on the ground: zebra stripes, tactile paving, and how long a gate or a bay is.</summary>
internal static class FeatureGround
{
    private const int StripeCm = 45;
    private const int EdgeCm = 28;

    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "paint",
        Svg.At("transform", frame.Transform),
        view.Features(frame).Where(feature => feature.Stretch.LengthCm > 0).SelectMany(feature => Paint(view, frame, feature))));

    private static IEnumerable<XElement> Paint(View view, ZoneFrame frame, Feature feature)
    {
        if (feature.Frontage is FrontageId id) return OnLine(view, frame, view.Problem.Frontage(id), feature);
        if (feature.Kind != FeatureKind.Crossing) return [];
        int half = frame.Zone.CarriagewayCm / 2;
        var road = new Patch(feature.Stretch.FromCm, -half, feature.Stretch.LengthCm, 2 * half);
        if (!view.Shows(frame, road)) return [];
        view.Board.Take(frame.BoxOf(road));
        return Enumerable.Range(0, 2 * half / (2 * StripeCm)).Select(i =>
            Svg.Rect("zebra", road.X, -half + StripeCm / 2 + 2 * StripeCm * i, road.Width, StripeCm, Svg.At("data-feature", feature.Id.Value)));
    }

    private static IEnumerable<XElement> OnLine(View view, ZoneFrame frame, Frontage line, Feature feature)
    {
        if (feature.Kind == FeatureKind.Building) return Building(view, frame, Patch.Of(line, feature.Stretch, feature.DepthCm ?? line.DepthMaxCm), feature);
        bool isPaving = feature.Kind == FeatureKind.TactilePaving;
        Patch patch = isPaving
            ? Patch.Of(line, feature.Stretch, line.DepthMaxCm)
            : Patch.Of(line with { StandsOutward = !line.StandsOutward }, feature.Stretch, EdgeCm);
        if (!view.Shows(frame, patch)) return [];
        if (!isPaving) view.Board.Take(view.Slice.Part(frame.BoxOf(patch)));
        string kind = isPaving ? "tactile" : "edge " + Signs.Tone(feature.Kind);
        return [Svg.Rect(kind, patch, Svg.At("data-feature", feature.Id.Value))];
    }

    private static IEnumerable<XElement> Building(View view, ZoneFrame frame, Patch patch, Feature feature)
    {
        if (!view.Shows(frame, patch)) return [];
        view.Board.Cover(view.Slice.Part(frame.BoxOf(patch)));
        return [Svg.Rect("building", patch, Svg.At("data-feature", feature.Id.Value))];
    }
}
