using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>明火 — who cooks with a flame, and how far around no other flame may be.</summary>
internal static class FlameLayer
{
    public const string Sign = "sign-flame";

    private const double SignEms = 0.85;

    public static readonly XElement Symbol = Svg.Of(
        "symbol", Svg.At("id", Sign), Svg.At("viewBox", "0 0 100 100"), Svg.Fragment(
            "<circle cx='50' cy='50' r='46' fill='#fff' stroke='#d9480f' stroke-width='5'/>"
            + "<path d='M52 14 C60 34 76 42 76 62 A26 26 0 0 1 24 62 C24 50 32 44 36 34 C40 42 44 44 46 48 C50 38 50 26 52 14Z' fill='#e8590c'/>"
            + "<path d='M50 50 C54 60 62 62 62 72 A12 12 0 0 1 38 72 C38 64 46 60 50 50Z' fill='#ffd43b'/>"));

    /// <summary>The distance to the next flame, faintly, where the pack has one.</summary>
    public static IEnumerable<XElement> Rings(View view) => view.Frames.Select(frame => Svg.Group(
        "rings",
        Svg.At("transform", frame.Transform),
        from hot in On(view, frame)
        let cm = Distance(view, hot.Line)
        where cm > 0
        select Svg.Rect("ring", hot.Patch.X - cm, hot.Patch.Y - cm, hot.Patch.Width + 2 * cm, hot.Patch.Height + 2 * cm, Svg.At("rx", cm))));

    /// <summary>On the corner of each stand that is furthest from the customers and from the start.</summary>
    public static IEnumerable<XElement> Signs(View view) =>
        from frame in view.Frames
        from hot in On(view, frame)
        let box = Box.Around(frame.At(hot.Patch.X + hot.Patch.Width, Back(hot.Line, hot.Patch)), view.Em * SignEms, view.Em * SignEms)
        where view.Slice.Holds(box.Centre)
        select Taken(view, box, hot.Run);

    public static bool IsHot(MarketProblem problem, Placement run) => problem.Request(run.Request) is StallRequest request && problem.IsHot(request);

    private static XElement Taken(View view, Box box, Placement run)
    {
        view.Board.Take(box);
        return Svg.Use(Sign, box, Svg.At("data-hot", run.Vendor.Value), Svg.Title($"{Words.Flame.Zh} {Words.Flame.En}"));
    }

    private static IEnumerable<(Frontage Line, Placement Run, Patch Patch)> On(View view, ZoneFrame frame) =>
        from line in view.Lines(frame)
        from run in view.Placements(line)
        where IsHot(view.Problem, run)
        from patch in StallLayer.Patches(view.Problem, line, run)
        where view.Shows(frame, patch)
        select (line, run, patch);

    private static int Back(Frontage line, Patch patch) => line.Side == Side.Left == line.StandsOutward ? patch.Y + patch.Height : patch.Y;

    private static int Distance(View view, Frontage line) =>
        view.Problem.Of(Measure.HotToHot, view.Problem.ZoneOf(line.Id), line.Side, view.Window).Select(rule => rule.Number).DefaultIfEmpty(0).Max();
}
