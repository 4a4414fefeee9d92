using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Where every zone lies on the map, and into which slices the map is cut to fit a page.</summary>
/// <param name="WidthCm">Of the widest slice.</param>
internal sealed record MapLayout(ImmutableArray<ZoneFrame> Frames, ImmutableArray<Slice> Slices, double WidthCm)
{
    private const double BetweenRowsCm = 1_500;
    private const double BetweenZonesCm = 600;

    public static MapLayout Of(MarketProblem problem, Paper paper)
    {
        ImmutableArray<ZoneFrame> surveyed = Lying([.. problem.Zones.Where(zone => LiesOnMap(zone, paper)).Select(zone => ZoneFrame.On(zone, zone.Axis!.Value))]);
        ImmutableArray<ImmutableArray<ZoneFrame>> rows = [.. Rows(problem, surveyed, paper).Where(row => !row.IsEmpty)];
        ImmutableArray<Slice> slices = [.. rows.SelectMany(row => Slice.Cut(problem, row, paper.StripCm))];
        return new MapLayout([.. rows.SelectMany(row => row)], slices, slices.Max(slice => slice.ToX - slice.FromX));
    }

    private static bool LiesOnMap(Zone zone, Paper paper) => zone.Axis is not null && !paper.IsStraight;

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

    /// <summary>The surveyed zones as they lie; then those of unknown position, and on straight paper all of them, straight, as many to a row as fit. Each row is cut by
    /// itself, so it lies beyond the end of the one before it.</summary>
    private static IEnumerable<ImmutableArray<ZoneFrame>> Rows(MarketProblem problem, ImmutableArray<ZoneFrame> surveyed, Paper paper)
    {
        yield return surveyed;
        double left = surveyed.IsEmpty ? 0 : BoxOf(problem, surveyed).Right + BetweenRowsCm, x = left;
        var row = ImmutableArray.CreateBuilder<ZoneFrame>();
        foreach (Zone zone in problem.Zones.Where(zone => !LiesOnMap(zone, paper)))
        {
            Patch ground = Patch.Of(zone, LinesOf(problem, zone));
            if (x > left && x + ground.Width > left + paper.StripCm)
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
