using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>护栏 — guard rails to scale, a tick between pieces; those that open for a fire engine are hollow.</summary>
internal static class RailLayer
{
    /// <summary>How thick a rail is drawn: what is a hand wide on the street would not be seen on paper.</summary>
    private const double ThickEms = 0.42;

    private const double TickEms = 0.5;

    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "rails", Svg.At("transform", frame.Transform), view.Rails(frame).SelectMany(run => Run(view, frame, run))));

    private static IEnumerable<XElement> Run(View view, ZoneFrame frame, RailRun run)
    {
        ImmutableArray<RailPiece> pieces = RailPiece.Of(view.Problem, run, (int)(view.Em * ThickEms));
        if (!pieces.Any(piece => view.Shows(frame, piece.Patch))) yield break;
        foreach (RailPiece piece in pieces) view.Board.Take(view.Slice.Part(frame.BoxOf(piece.Patch)));
        yield return Svg.Group(
            "rail-run",
            Svg.At("data-mouth", run.Mouth?.Value ?? ""),
            Svg.At("data-pieces", run.Pieces),
            Svg.Title(RailWords.Of(view.Problem, run).Both(view.Language)),
            pieces.Select(piece => Svg.Rect(piece.Opens ? "rail opens" : "rail", piece.Patch)),
            pieces.Skip(1).Select(piece => Tick(run, piece.Patch, (int)(view.Em * TickEms))));
    }

    /// <summary>Where a piece begins.</summary>
    private static XElement Tick(RailRun run, Patch piece, int half)
    {
        if (run.Frontage is null) return Across(piece.X + piece.Width / 2.0, piece.Y, half, 0);
        return Across(piece.X, piece.Y + piece.Height / 2.0, 0, half);
    }

    private static XElement Across(double x, double y, int wide, int high) => Svg.Line("rail-tick", x - wide, y - high, x + wide, y + high);
}
