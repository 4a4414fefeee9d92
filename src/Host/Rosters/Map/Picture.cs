using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A slice of the map in one window, drawn.</summary>
/// <param name="Seen">All of it, in centimetres of the map.</param>
/// <param name="Drawn">Where something is.</param>
internal sealed record Picture(WindowId Window, Box Seen, ImmutableArray<Box> Drawn, ImmutableArray<XElement> Layers)
{
    /// <param name="layers">From the ground up, each with its class; later ones keep out of the way of earlier ones.</param>
    /// <param name="edgeEms">Left free above and below.</param>
    public static Picture Of(
        MapSheet sheet, TideWindow window, Slice slice, ImmutableArray<ZoneFrame> frames,
        Func<View, IEnumerable<(string Kind, ImmutableArray<XElement> Content)>> layers, double edgeEms = 1 / 3.0)
    {
        var board = new LabelBoard(slice);
        var view = new View(sheet.Problem, sheet.Plan, sheet.KeepClears, window, frames, slice, sheet.Em, sheet.Language, board)
        {
            Safety = sheet.Safety,
        };
        ImmutableArray<XElement> drawn = [.. layers(view).Select(layer => Svg.Group(layer.Kind, layer.Content))];
        Box seen = board.Drawn.Aggregate((all, box) => all.With(box)).Grown(sheet.Em * edgeEms);
        return new Picture(window.Id, seen with { X = slice.FromX, Width = slice.ToX - slice.FromX }, board.Drawn, drawn);
    }

    /// <param name="placed">Where it stands and how large it is.</param>
    public XElement Framed(params object?[] placed) => Svg.Of(
        "svg",
        Svg.At("class", "slice"),
        Svg.At("data-window", Window.Value),
        placed,
        Svg.At("viewBox", string.Join(' ', ((double[])[Seen.X, Seen.Y, Seen.Width, Seen.Height]).Select(Svg.Number))),
        Layers);
}
