using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The names of lines and landmarks, and the metres along every axis.</summary>
internal static class NameLayer
{
    private const int TickCm = 1_000;
    private const int TickHalfCm = 30;
    private const double TickEms = 0.62;
    private const double LineEms = 0.8;
    private const double LandmarkEms = 0.9;

    public static IEnumerable<XElement> Landmarks(View view)
    {
        foreach ((_, Landmark landmark, Box point) in LandmarksIn(view))
        {
            view.Board.Take(point);
            yield return Svg.Use(Signs.Landmark, point, Svg.At("data-landmark", landmark.Id.Value), Svg.Title(landmark.Name.Both(view.Language)));
        }
    }

    public static IEnumerable<XElement> LandmarkNames(View view) =>
        from mark in LandmarksIn(view)
        let left = mark.Frame.Outward(Side.Left)
        let along = mark.Frame.Unit
        let label = Label.Of(mark.Landmark.Name, view.Language, "label landmark", LandmarkEms)
        from text in label.Beside(view, Inward(mark.Frame, mark.Landmark, mark.Point, label.Width(view.Em)), left, left * -1, along, along * -1)
        select text;

    /// <summary>The name of what stands at an end of the zone runs from there into the zone, clear of whatever lies beyond.</summary>
    private static Box Inward(ZoneFrame frame, Landmark landmark, Box point, double width)
    {
        if (landmark.AtCm > 0 && landmark.AtCm < frame.Zone.LengthCm) return point;
        Spot into = frame.Unit * (landmark.AtCm == 0 ? 1 : -1);
        return point.With(Box.Around(point.Centre + into * Math.Max(0, width - point.Width), point.Width, point.Height));
    }

    /// <summary>Behind the middle of each line or as near to it as there is room; where a line runs up the map, above its first stall.</summary>
    public static IEnumerable<XElement> Lines(View view) =>
        from frame in view.Frames
        from line in view.Lines(frame)
        let shown = Stretches(view, line).Select(stretch => frame.BoxOf(Patch.Of(line, stretch, line.DepthMaxCm))).Where(view.Slice.Touches).ToArray()
        where shown.Length > 0
        let anchors = frame.IsSteep ? shown : shown.OrderBy(box => (box.Centre - shown[shown.Length / 2].Centre).Length).ToArray()
        from text in anchors.Select(anchor => LineName(view, frame, line, anchor).ToArray()).FirstOrDefault(texts => texts.Length > 0) ?? []
        select text;

    private static IEnumerable<Stretch> Stretches(View view, Frontage line) => view.Problem.StallsOf(line.Id) is { IsEmpty: false } stalls
        ? stalls.Select(stall => stall.Stretch)
        : [new Stretch(line.LengthCm / 2, line.LengthCm / 2 + 1)];

    private static IEnumerable<XElement> LineName(View view, ZoneFrame frame, Frontage line, Box anchor)
    {
        Bilingual side = Words.Of(line.Side);
        var name = new Bilingual($"{line.Name.Zh} · {side.Zh}", $"{line.Name.En} · {side.En}");
        Spot away = frame.Outward(line.Side);
        return Label.Of(name, view.Language, "label side", LineEms)
            .Beside(view, view.Slice.Part(anchor), frame.IsSteep ? frame.Unit * -1 : away, away);
    }

    private static IEnumerable<(ZoneFrame Frame, Landmark Landmark, Box Point)> LandmarksIn(View view) =>
        from frame in view.Frames
        from landmark in view.Problem.Header.Landmarks
        where landmark.Zone == frame.Zone.Id
        let point = Box.Around(frame.At(landmark.AtCm, 0), view.Em, view.Em)
        where view.Slice.Holds(point.Centre)
        select (frame, landmark, point);

    /// <param name="ems">The size of the letters.</param>
    public static IEnumerable<XElement> Metres(View view, double ems = TickEms)
    {
        double size = view.Em * ems;
        foreach (ZoneFrame frame in view.Frames)
            for (int at = TickCm; at < frame.Zone.LengthCm; at += TickCm)
            {
                string metres = $"{at / 100}";
                Spot spot = frame.At(at, 0);
                Box box = Box.Around(spot, Lettering.Width(metres, size) + size, size * 1.5);
                if (!view.Slice.Holds(spot) || !view.Board.IsFree(box)) continue;
                view.Board.Take(box);
                Spot from = frame.At(at, -TickHalfCm * 2), to = frame.At(at, TickHalfCm * 2);
                yield return Svg.Line("tick", from.X, from.Y, to.X, to.Y);
                yield return Svg.Text("metre" + ZoneNames.On(frame), spot.X, spot.Y + size * 0.36, size, metres);
            }
    }
}
