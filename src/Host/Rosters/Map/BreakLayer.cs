using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>应急断口 — the free ground between two rows of stands, with its width.</summary>
internal static class BreakLayer
{
    private const double WidthEms = 0.62;

    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "breaks",
        Svg.At("transform", frame.Transform),
        from line in view.Lines(frame)
        from free in view.Breaks(line)
        let patch = Patch.Of(line, free.Stretch, line.DepthMaxCm)
        where view.Shows(frame, patch)
        select Svg.Rect("break", patch, Svg.At("data-rule", free.Rule.Value), Svg.Title(Title(free)))));

    /// <summary>Where there is room between what stands in a break: empty stalls, signs.</summary>
    public static IEnumerable<XElement> Widths(View view) =>
        from frame in view.Frames
        from line in view.Lines(frame)
        from free in view.Breaks(line)
        from text in Width(view, frame, line, free)
        select text;

    private static IEnumerable<XElement> Width(View view, ZoneFrame frame, Frontage line, EmergencyBreak free)
    {
        double size = view.Em * WidthEms;
        string words = Written.ShortMetres(free.Stretch.LengthCm);
        Spot spot = frame.BoxOf(Patch.Of(line, free.Stretch, line.DepthMaxCm)).Centre;
        double width = Lettering.Width(words, size);
        var (wide, high) = frame.IsSteep ? (size * 1.2, width) : (width, size * 1.2);
        Box box = Box.Around(spot, wide, high);
        if (!view.Slice.Holds(spot) || width > free.Stretch.LengthCm || !IsFree(view, line, box)) yield break;
        view.Board.Take(box);
        XElement text = Svg.Text("break-text", spot.X, spot.Y + size * 0.36, size, words);
        if (frame.IsSteep) text.Add(Svg.At("transform", $"rotate({Svg.Number(frame.Degrees)} {Svg.Number(spot.X)} {Svg.Number(spot.Y)})"));
        yield return text;
    }

    /// <summary>An unmarked line is taken from end to end, and nothing is drawn in a break on it.</summary>
    private static bool IsFree(View view, Frontage line, Box box) => view.Problem.StallsOf(line.Id).IsEmpty || view.Board.IsFree(box);

    private static string Title(EmergencyBreak free) =>
        $"{Words.EmergencyBreak.Zh} {Words.EmergencyBreak.En}: {Written.ShortMetres(free.Stretch.LengthCm)} ≥ {Written.ShortMetres(free.NumberCm)}";
}
