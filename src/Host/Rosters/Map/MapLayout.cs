using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Where every zone lies on the map, and into which slices the map is cut to fit a page.</summary>
/// <param name="WidthCm">Of the widest slice.</param>
internal sealed record MapLayout(ImmutableArray<ZoneFrame> Frames, ImmutableArray<Slice> Slices, double WidthCm)
{
    /// <summary>A wider map is cut.</summary>
    private const double PageWidthCm = 12_000;

    private const double BetweenRowsCm = 1_500;
    private const double BetweenZonesCm = 600;

    public static MapLayout Of(MarketProblem problem)
    {
        ImmutableArray<ZoneFrame> surveyed = [.. problem.Zones.Where(zone => zone.Axis is not null).Select(zone => ZoneFrame.On(zone, zone.Axis!.Value))];
        ImmutableArray<ZoneFrame> turned = Lying(surveyed);
        ImmutableArray<ZoneFrame> frames = [.. turned, .. InRows(problem, turned)];
        ImmutableArray<Slice> slices = Slice.Cut(problem, frames, PageWidthCm);
        return new MapLayout(frames, slices, slices.Max(slice => slice.ToX - slice.FromX));
    }

    public static Box BoxOf(MarketProblem problem, IEnumerable<ZoneFrame> frames) => frames
        .Select(frame => frame.BoxOf(Patch.Of(frame.Zone, LinesOf(problem, frame.Zone))))
        .DefaultIfEmpty()
        .Aggregate((all, box) => all.With(box));

    public static IEnumerable<Frontage> LinesOf(MarketProblem problem, Zone zone) =>
        problem.Frontages.Where(line => line.Zone == zone.Id);

    /// <summary>The map lies as the longest zone is read: along it, from its start on the left. Nobody asks a street map for north.</summary>
    private static ImmutableArray<ZoneFrame> Lying(ImmutableArray<ZoneFrame> frames)
    {
        if (frames.IsEmpty) return frames;
        Spot right = frames.MaxBy(frame => frame.Zone.LengthCm)!.Unit;
        return [.. frames.Select(frame => frame.Turned(right))];
    }

    /// <summary>Zones of unknown position lie straight, in rows under the others.</summary>
    private static IEnumerable<ZoneFrame> InRows(MarketProblem problem, ImmutableArray<ZoneFrame> surveyed)
    {
        Box above = BoxOf(problem, surveyed);
        double left = above.X, x = left, top = surveyed.IsEmpty ? 0 : above.Bottom + BetweenRowsCm, height = 0;
        foreach (Zone zone in problem.Zones.Where(zone => zone.Axis is null))
        {
            Patch ground = Patch.Of(zone, LinesOf(problem, zone));
            if (x > left && x + ground.Width > left + PageWidthCm) (x, top, height) = (left, top + height + BetweenRowsCm, 0);
            yield return new ZoneFrame(zone, new(x - ground.X, top - ground.Y), new(1, 0));
            (x, height) = (x + ground.Width + BetweenZonesCm, Math.Max(height, ground.Height));
        }
    }
}
