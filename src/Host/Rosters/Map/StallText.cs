using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The number of every stall on it, and the trade name of who stands there before it, where there is room.</summary>
internal static class StallText
{
    private const double NumberEms = 1.15;
    /// <summary>A name that finds no room is set smaller before it is left out.</summary>
    private static readonly ImmutableArray<double> NameEms = [0.7, 0.6, 0.5];

    private const double LongestLineEms = 4.1;
    private const int MostLines = 3;

    public static IEnumerable<XElement> Numbers(View view) =>
        from frame in view.Frames
        from line in view.Lines(frame)
        let runs = view.Placements(line).ToImmutableArray()
        from stall in view.Problem.StallsOf(line.Id)
        let run = runs.FirstOrDefault(run => run.Stalls.Contains(stall.Id))
        let patch = Patch.Of(line, stall.Stretch, run?.DepthCm ?? stall.DepthCm)
        where view.Slice.Holds(frame.BoxOf(patch).Centre)
        select Number(view, frame, patch, stall.Id.Value, run is null ? Empty(view, stall) : Ink.On(Goods(view, run).Colour));

    public static IEnumerable<XElement> Names(View view) =>
        from frame in view.Frames
        from line in view.Lines(frame)
        from run in view.Placements(line)
        let patch = StallLayer.Patches(view.Problem, line, run with { DepthCm = Deepest(view, line, run) })[0]
        where view.Slice.Holds(frame.BoxOf(patch).Centre)
        from text in NameEms.Select(ems => Name(view, patch, run, ems).Beside(view, frame.BoxOf(patch), Front(frame, line)).ToArray()).FirstOrDefault(texts => texts.Length > 0) ?? []
        select text;

    /// <summary>A stall shown in the colours of its marks has a dark number.</summary>
    private static string Empty(View view, DayStall stall) => view.Plan is null && !stall.Stall.Marks.IsEmpty ? "dark" : "empty";

    /// <summary>Of the ground as it is marked, which may be deeper than the stand.</summary>
    private static int Deepest(View view, Frontage line, Placement run) =>
        run.Stalls.IsEmpty ? line.DepthMaxCm : run.Stalls.Max(stall => view.Problem.Stall(stall).DepthCm);

    private static Category Goods(View view, Placement run) =>
        view.Problem.Category(view.Problem.Vendor(run.Vendor).Categories[0]);

    /// <summary>Where the customers stand.</summary>
    private static Spot Front(ZoneFrame frame, Frontage line) => frame.Outward(line.Side) * (line.StandsOutward ? 1 : -1);

    private static Label Name(View view, Patch patch, Placement run, double ems)
    {
        string name = view.Problem.Vendor(run.Vendor).Name.In(view.Language);
        double room = Math.Max(LongestLineEms * ems / NameEms[0], patch.Width / view.Em);
        ImmutableArray<string> lines = Lettering.Wrap(name, ems, room, MostLines)
            ?? Lettering.Wrap(name, ems, 2 * room, MostLines)
            ?? [Lettering.Cut(name, ems, 2 * room)];
        return new Label([.. lines.Select(line => new LabelLine(line, ems, "label trade"))], Gap: 0.2, Reach: 2.4);
    }

    private static XElement Number(View view, ZoneFrame frame, Patch patch, string number, string ink)
    {
        Spot centre = frame.BoxOf(patch).Centre;
        var (width, height) = frame.IsSteep ? (patch.Height, patch.Width) : (patch.Width, patch.Height);
        double size = Math.Min(Math.Min(NumberEms * view.Em, height * 0.6), width * 0.9 / Lettering.Width(number, 1));
        XElement text = Svg.Text("number " + ink, centre.X, centre.Y + size * 0.36, size, number);
        if (Math.Abs(frame.TextDegrees) > 0.01)
            text.Add(Svg.At("transform", $"rotate({Svg.Number(frame.TextDegrees)} {Svg.Number(centre.X)} {Svg.Number(centre.Y)})"));
        return text;
    }
}
