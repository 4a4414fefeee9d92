using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The map of one zone in one window at one scale: a picture, or strips of it.</summary>
/// <param name="MillimetresOfCm">On paper, for a centimetre of the street.</param>
internal sealed record ZoneMap(TideWindow Window, ImmutableArray<Picture> Strips, double MillimetresOfCm)
{
    private const double Between = 1;

    /// <summary>Keeps a rounding error from making one strip more.</summary>
    private const double Hair = 0.01;

    private const double EdgeEms = 0.1;

    public double WidthMm => Strips.Max(strip => strip.Seen.Width) * MillimetresOfCm;

    public double HeightMm => Strips.Sum(strip => strip.Seen.Height * MillimetresOfCm + Between);

    /// <summary>Into so many strips of about one length.</summary>
    public static ImmutableArray<Slice> Cut(MarketProblem problem, ZoneFrame frame, int strips)
    {
        double width = MapLayout.BoxOf(problem, [frame]).Width;
        return Slice.Cut(problem, [frame], strips == 1 ? width : width / (strips - Hair));
    }

    public static ZoneMap Draw(
        SafetyDay day, TideWindow window, ZoneFrame frame, ImmutableArray<Slice> slices, double millimetresOfCm, SafetyLayers layers)
    {
        double em = Print.LeastPoints / SafetyLayers.LetterEms * 25.4 / 72 / millimetresOfCm;
        var layout = new MapLayout([frame], slices, slices.Max(slice => slice.ToX - slice.FromX));
        var sheet = new MapSheet(day.Problem, day.Plan, day.KeepClears, layout, millimetresOfCm, em, day.Language) { Safety = day.Facts };
        return new ZoneMap(window, [.. slices.Select(slice => Picture.Of(sheet, window, slice, [frame], layers.Of, EdgeEms))], millimetresOfCm);
    }
}
