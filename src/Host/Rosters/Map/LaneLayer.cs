using System.Xml.Linq;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>消防车道 — the fire lane to scale, where it is free, with its width.</summary>
internal static class LaneLayer
{
    private const double WidthEms = 0.72;
    private const int StepCm = 50;

    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "lane",
        Svg.At("transform", frame.Transform),
        view.Lanes(frame).SelectMany(lane => Corridor(lane))));

    /// <summary>The width once on every straight piece that has room for it, on the corridor's axis.</summary>
    /// <param name="ems">The size of the letters.</param>
    public static IEnumerable<XElement> Widths(View view, double ems = WidthEms) =>
        from frame in view.Frames
        from lane in view.Lanes(frame)
        from element in Width(view, frame, lane, view.Em * ems)
        select element;

    private static IEnumerable<XElement> Corridor(FireLane lane)
    {
        yield return Svg.Rect(
            "fire-lane", lane.Along.FromCm, lane.FromCm, lane.Along.LengthCm, lane.WidthCm,
            Svg.At("data-rule", lane.Rule.Value), Svg.Title($"{Words.FireLane.Zh} {Words.FireLane.En} {Written.ShortMetres(lane.WidthCm)}"));
        yield return Svg.Line("fire-edge", lane.Along.FromCm, lane.FromCm, lane.Along.ToCm, lane.FromCm);
        yield return Svg.Line("fire-edge", lane.Along.FromCm, lane.ToCm, lane.Along.ToCm, lane.ToCm);
    }

    private static IEnumerable<XElement> Width(View view, ZoneFrame frame, FireLane lane, double size)
    {
        double middle = (lane.FromCm + lane.ToCm) / 2.0;
        string words = $"{Words.FireLane.In(view.Language)} {Written.ShortMetres(lane.WidthCm)}{(lane.Override is null ? "" : "*")}";
        double width = Lettering.Width(words, size) + 2 * size;
        var (wide, high) = frame.IsSteep ? (size * 1.6, width) : (width, size * 1.6);
        for (double at = lane.Along.FromCm + width / 2; at + width / 2 <= lane.Along.ToCm; at += StepCm)
        {
            Spot spot = frame.At(at, middle);
            Box box = Box.Around(spot, wide, high);
            if (!view.Slice.Holds(spot) || box.X < view.Slice.FromX || box.Right > view.Slice.ToX || !view.Board.IsFree(box)) continue;
            view.Board.Take(box);
            return Arrow(frame, lane, at - width / 2 + size * 0.6, size).Append(Text(frame, spot, words, size));
        }

        return [];
    }

    private static XElement Text(ZoneFrame frame, Spot spot, string words, double size)
    {
        XElement text = Svg.Text("fire-text", spot.X + size * 0.6 * (frame.IsSteep ? 0 : 1), spot.Y + size * 0.36, size, words);
        if (frame.IsSteep) text.Add(Svg.At("transform", $"rotate({Svg.Number(frame.Degrees)} {Svg.Number(spot.X)} {Svg.Number(spot.Y)})"));
        return text;
    }

    /// <summary>From edge to edge, as on a drawing.</summary>
    private static IEnumerable<XElement> Arrow(ZoneFrame frame, FireLane lane, double at, double size)
    {
        Spot left = frame.At(at, lane.FromCm), right = frame.At(at, lane.ToCm);
        yield return Svg.Line("fire-measure", left.X, left.Y, right.X, right.Y);
        foreach ((double edge, int way) in ((double, int)[])[(lane.FromCm, 1), (lane.ToCm, -1)])
        {
            Spot tip = frame.At(at, edge), one = frame.At(at - size * 0.25, edge + way * size * 0.5), other = frame.At(at + size * 0.25, edge + way * size * 0.5);
            yield return Svg.Of(
                "path",
                Svg.At("class", "fire-head"),
                Svg.At("d", $"M{Svg.Number(tip.X)} {Svg.Number(tip.Y)}L{Svg.Number(one.X)} {Svg.Number(one.Y)}L{Svg.Number(other.X)} {Svg.Number(other.Y)}Z"));
        }
    }
}
