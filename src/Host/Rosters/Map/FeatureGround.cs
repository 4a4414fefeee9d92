using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What features paint on the ground: zebra stripes, tactile paving, and how long a gate or a bay is.</summary>
internal static class FeatureGround
{
    private const int StripeCm = 45;
    private const int EdgeCm = 28;
    private const int BlisterCm = 20;

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
        if (view.Slice.Touches(frame.BoxOf(road))) view.Board.Take(frame.BoxOf(road));
        return Enumerable.Range(0, 2 * half / (2 * StripeCm)).Select(i =>
            Svg.Rect("zebra", road.X, -half + StripeCm / 2 + 2 * StripeCm * i, road.Width, StripeCm, Svg.At("data-feature", feature.Id.Value)));
    }

    private static IEnumerable<XElement> OnLine(View view, ZoneFrame frame, Frontage line, Feature feature)
    {
        if (feature.Kind == FeatureKind.TactilePaving)
        {
            yield return Svg.Rect("tactile", Patch.Of(line, feature.Stretch, line.DepthMaxCm), Svg.At("data-feature", feature.Id.Value));
            foreach (XElement blister in Blisters(Patch.Of(line, feature.Stretch, line.DepthMaxCm))) yield return blister;
        }
        else
        {
            var edge = Patch.Of(line with { StandsOutward = !line.StandsOutward }, feature.Stretch, EdgeCm);
            if (view.Shows(frame, edge)) view.Board.Take(view.Slice.Part(frame.BoxOf(edge)));
            yield return Svg.Rect("edge " + Signs.Tone(feature.Kind), edge, Svg.At("data-feature", feature.Id.Value));
        }
    }

    private static IEnumerable<XElement> Blisters(Patch patch)
    {
        for (int x = BlisterCm / 2; x < patch.Width; x += BlisterCm)
            for (int y = BlisterCm / 2; y < patch.Height; y += BlisterCm)
                yield return Svg.Of("circle", Svg.At("class", "blister"), Svg.At("cx", patch.X + x), Svg.At("cy", patch.Y + y), Svg.At("r", 5));
    }
}
