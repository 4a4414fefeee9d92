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
        ImmutableArray<ZoneFrame> surveyed = Lying([.. problem.Zones.Where(zone => zone.Axis is not null).Select(zone => ZoneFrame.On(zone, zone.Axis!.Value))]);
        ImmutableArray<ImmutableArray<ZoneFrame>> rows = [.. Rows(problem, surveyed).Where(row => !row.IsEmpty)];
        ImmutableArray<Slice> slices = [.. rows.SelectMany(row => Slice.Cut(problem, row, PageWidthCm))];
        return new MapLayout([.. rows.SelectMany(row => row)], slices, slices.Max(slice => slice.ToX - slice.FromX));
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

    /// <summary>The surveyed zones as they lie; then those of unknown position, straight, as many to a row as fit. Each row is cut by
    /// itself, so it lies beyond the end of the one before it.</summary>
    private static IEnumerable<ImmutableArray<ZoneFrame>> Rows(MarketProblem problem, ImmutableArray<ZoneFrame> surveyed)
    {
        yield return surveyed;
        double left = surveyed.IsEmpty ? 0 : BoxOf(problem, surveyed).Right + BetweenRowsCm, x = left;
        var row = ImmutableArray.CreateBuilder<ZoneFrame>();
        foreach (Zone zone in problem.Zones.Where(zone => zone.Axis is null))
        {
            Patch ground = Patch.Of(zone, LinesOf(problem, zone));
            if (x > left && x + ground.Width > left + PageWidthCm)
            {
                yield return row.DrainToImmutable();
                left = x = x + BetweenRowsCm;
            }

            row.Add(new ZoneFrame(zone, new(x - ground.X, -ground.Y), new(1, 0)));
            x += ground.Width + BetweenZonesCm;
        }

        yield return row.ToImmutable();
    }
}
