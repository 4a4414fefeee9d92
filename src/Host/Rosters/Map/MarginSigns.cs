using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Where a plan keeps a rule by the least: a numbered sign, and the distance that was measured.</summary>
internal static class MarginSigns
{
    private const double SignEms = 0.95;
    private const double Gap = 0.25;
    private const double Reach = 6;

    /// <summary>In halves of a sign.</summary>
    private const int FarthestOver = 12;

    /// <param name="numbered">Margins of any window, each under the number by which it is told.</param>
    /// <param name="ems">The size of a sign.</param>
    /// <param name="longestCm">What is farther than this is only numbered, and not drawn from end to end.</param>
    public static IEnumerable<XElement> Draw(View view, IEnumerable<(Margin Margin, int Number)> numbered, double ems = SignEms, double longestCm = double.MaxValue)
    {
        var signs = new TakenGround();
        return numbered.Where(one => one.Margin.Window == view.Window.Id).SelectMany(one => Marked(view, signs, one.Margin, one.Number, view.Em * ems, longestCm));
    }

    /// <summary>The sign of a number, as wide and high as given.</summary>
    public static XElement Sign(int number, Box box) => Svg.Group(
        "margin-sign",
        Svg.Of("circle", Svg.At("cx", box.Centre.X), Svg.At("cy", box.Centre.Y), Svg.At("r", box.Width / 2)),
        Svg.Text(
            "margin-number", box.Centre.X, box.Centre.Y + box.Height * 0.25, box.Height * 0.7, number.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<XElement> Marked(View view, TakenGround signs, Margin margin, int number, double size, double longestCm)
    {
        if (Measured(view, margin) is not (Box stand, Spot from, Spot to)) yield break;
        var middle = new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        if (!view.Slice.Holds(middle)) yield break;
        bool isLine = from != to && (to - from).Length <= longestCm;
        Box anchor = isLine ? Box.Around(middle, 1, 1) : stand;
        Box? here = Place(view, isLine ? middle : null, anchor, size);
        if (here is null) anchor = stand;
        Box box = here ?? Place(view, null, stand, size) ?? Over(signs, middle, size);
        signs.Add(box);
        view.Board.Take(box);
        if (isLine) yield return Svg.Line("margin-line", from.X, from.Y, to.X, to.Y);
        (Spot lead, _) = LabelBoard.Leader(anchor, box);
        if (!box.Overlaps(anchor)) yield return Svg.Line("margin-lead", lead.X, lead.Y, box.Centre.X, box.Centre.Y);
        XElement sign = Sign(number, box);
        sign.Add(Svg.At("data-margin", margin.Rule.Value));
        yield return sign;
    }

    /// <summary>Where all is taken, over whatever is there, but not over another sign.</summary>
    private static Box Over(TakenGround signs, Spot middle, double size) => (
        from far in Enumerable.Range(0, FarthestOver)
        from way in (Spot[])[new(0, -1), new(0, 1), new(-1, 0), new(1, 0), new(-1, -1), new(1, 1), new(-1, 1), new(1, -1)]
        let box = Box.Around(middle + way * (far * size / 2), size, size)
        where !signs.Over(box).Any()
        select box).FirstOrDefault(Box.Around(middle, size, size));

    /// <summary>On the middle of what was measured if that is free, else beside it.</summary>
    private static Box? Place(View view, Spot? middle, Box anchor, double size)
    {
        if (middle is Spot spot && Box.Around(spot, size, size) is var here && view.Board.IsFree(here))
        {
            view.Board.Take(here);
            return here;
        }

        return view.Board.Find(anchor, size, size, view.Em * Gap, view.Em * Reach, new(0, 1), new(0, -1), new(1, 0), new(-1, 0));
    }

    /// <summary>From stand to stand, from stand to feature, or the middle of the one stand; null = none of it is on this picture.</summary>
    private static (Box Stand, Spot From, Spot To)? Measured(View view, Margin margin)
    {
        ImmutableArray<Box> boxes = [.. margin.Nearest!.Stands.Select(at => Stand(view, at)).OfType<Box>()];
        if (boxes.IsEmpty || boxes.Length < margin.Nearest.Stands.Length) return null;
        if ((boxes.Length > 1 ? boxes[^1] : Feature(view, margin, boxes[0])) is not Box other) return (boxes[0], boxes[0].Centre, boxes[0].Centre);
        (Spot from, Spot to) = LabelBoard.Leader(boxes[0], other);
        return (boxes[0], from, to);
    }

    private static Box? Stand(View view, StandAt at)
    {
        Frontage line = view.Problem.Frontage(at.Frontage);
        return Frame(view, line.Zone)?.BoxOf(Patch.Of(line, at.Stretch, Depth(view, at)));
    }

    private static int Depth(View view, StandAt at) => view.Placements(view.Problem.Frontage(at.Frontage))
        .Where(run => run.Vendor == at.Vendor && run.Stretch.FromCm <= at.Stretch.FromCm && at.Stretch.ToCm <= run.Stretch.ToCm)
        .Select(run => run.DepthCm).DefaultIfEmpty(0).First();

    /// <summary>A feature on an axis lies on the stand's line for whoever measures.</summary>
    private static Box? Feature(View view, Margin margin, Box stand)
    {
        if (view.Problem.Features.FirstOrDefault(one => one.Id == margin.Nearest!.Feature) is not Feature feature) return null;
        Frontage line = view.Problem.Frontage(margin.Nearest!.Stands[0].Frontage);
        if (Frame(view, feature.Zone) is not ZoneFrame frame) return null;
        if (feature.Frontage is FrontageId own) return frame.BoxOf(Patch.Of(view.Problem.Frontage(own), feature.Stretch, feature.DepthCm ?? 0));
        Box box = frame.BoxOf(Patch.Of(line, feature.Stretch.Shifted(-line.StartCm), line.DepthMaxCm));
        return box.Overlaps(stand) ? null : box;
    }

    private static ZoneFrame? Frame(View view, ZoneId zone) => view.Frames.FirstOrDefault(frame => frame.Zone.Id == zone);
}
