using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Stalls as they are marked on the ground, and who stands on them, in the colour of the goods.</summary>
internal static class StallLayer
{
    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "stalls",
        Svg.At("transform", frame.Transform),
        view.Lines(frame).SelectMany(line => Unmarked(view, frame, line).Concat(Marked(view, frame, line)).Concat(Runs(view, frame, line)))));

    /// <summary>The piece of ground of a placement; two where a circular line closes within it.</summary>
    public static ImmutableArray<Patch> Patches(MarketProblem problem, Frontage line, Placement placement) =>
        placement.Stretch.LengthCm > 0
            ? [Patch.Of(line, placement.Stretch, placement.DepthCm)]
            : [.. placement.Stalls.Select(stall => Patch.Of(line, problem.Stall(stall).Stretch, placement.DepthCm))];

    private static IEnumerable<XElement> Unmarked(View view, ZoneFrame frame, Frontage line)
    {
        if (!view.Problem.StallsOf(line.Id).IsEmpty) yield break;
        var patch = Patch.Of(line);
        if (!view.Shows(frame, patch)) yield break;
        view.Board.Take(frame.BoxOf(patch));
        yield return Svg.Rect("open-line", patch, Svg.At("data-frontage", line.Id.Value));
    }

    private static IEnumerable<XElement> Marked(View view, ZoneFrame frame, Frontage line)
    {
        foreach (DayStall stall in view.Problem.StallsOf(line.Id))
        {
            var patch = Patch.Of(line, stall.Stretch, stall.DepthCm);
            if (!view.Shows(frame, patch)) continue;
            view.Board.Take(frame.BoxOf(patch));
            yield return Svg.Rect(stall.Blocked ? "blocked" : "stall", patch, Svg.At("rx", 12), Svg.At("data-stall", stall.Id.Value));
            if (stall.Blocked || view.Plan is not null) continue;
            foreach (XElement mark in Marks.Draw(view.Problem, stall, patch)) yield return mark;
        }
    }

    private static IEnumerable<XElement> Runs(View view, ZoneFrame frame, Frontage line) =>
        from placement in view.Placements(line)
        from patch in Patches(view.Problem, line, placement)
        where view.Shows(frame, patch)
        select Run(view, line, placement, patch);

    private static XElement Run(View view, Frontage line, Placement placement, Patch patch)
    {
        Vendor vendor = view.Problem.Vendor(placement.Vendor);
        Category category = view.Problem.Category(vendor.Categories[0]);
        string title = $"{string.Join(' ', placement.Stalls)} {vendor.Name.Both(view.Language)} · {category.Name.Both(view.Language)}".Trim();
        return Svg.Group(
            "run",
            Svg.At("data-vendor", vendor.Id.Value),
            Svg.At("data-window", placement.Window.Value),
            Svg.Title(title),
            Svg.Rect("held", patch, Svg.At("rx", 12), Svg.At("fill", category.Colour)),
            placement.Stalls.Skip(1).Select(stall => Divider(line, view.Problem.Stall(stall), patch)));
    }

    private static XElement Divider(Frontage line, DayStall stall, Patch patch)
    {
        int x = line.StartCm + stall.Stretch.FromCm;
        return Svg.Line("divider", x, patch.Y, x, patch.Y + patch.Height);
    }
}
