using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Finds the largest scale at which the maps of a zone have room on its page.</summary>
internal sealed class MapFit(SafetyDay day, Zone zone, ImmutableArray<PostsAndRails> needs, double heightMm, SafetyLayers layers)
{
    private static readonly ImmutableArray<int> Scales =
    [
        150, 175, 200, 225, 250, 275, 300, 325, 350, 375, 400, 425, 450, 475, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000, 1100, 1200, 1300, 1400, 1600,
        1800, 2000, 2500, 3000,
    ];

    private const int MostStrips = 8;

    /// <summary>Names and signs beside the ground take at another scale at least this share of what they took at the last one.</summary>
    private const double ShareOfSigns = 0.9;

    /// <summary>How much higher than its ground each strip of a map was, by window, when the zone was last drawn so, in millimetres.</summary>
    private readonly Dictionary<ZoneFrame, ImmutableArray<double>> beyond = [];

    private readonly Dictionary<(ZoneFrame Frame, int Strips), ImmutableArray<Slice>> cuts = [];

    /// <summary>At the smallest scale where none has room.</summary>
    public MapBlock Find() => Find(Scales[^1]) ?? Frames().Select(frame => Drawn(frame, Scales[^1], false, Cut(frame, double.MaxValue)!.Value)).First();

    /// <summary>null = there is room for none that is so large.</summary>
    /// <param name="smallest">1 to this many.</param>
    public MapBlock? Find(int smallest)
    {
        ImmutableArray<ZoneFrame> frames = [.. Frames()];
        IEnumerable<MapBlock> drawn =
            from scale in Scales
            where scale <= smallest
            from frame in frames
            from sideBySide in (bool[])[false, true]
            let block = Draw(frame, scale, sideBySide)
            where block is not null
            select block;
        return drawn.FirstOrDefault(block => block.HeightMm <= heightMm);
    }

    /// <summary>null = it is too wide, or needs not be drawn to be known too high.</summary>
    private MapBlock? Draw(ZoneFrame frame, int scale, bool sideBySide)
    {
        double millimetres = 10.0 / scale;
        if (Cut(frame, MapBlock.RoomMm(needs.Length, sideBySide) / millimetres) is not { } slices) return null;
        return LeastMm(frame, slices, millimetres, sideBySide) > heightMm ? null : Drawn(frame, scale, sideBySide, slices);
    }

    private MapBlock Drawn(ZoneFrame frame, int scale, bool sideBySide, ImmutableArray<Slice> slices)
    {
        double millimetres = 10.0 / scale;
        ImmutableArray<ZoneMap> maps = [.. day.WindowsOf(zone).Select(window => ZoneMap.Draw(day, window, frame, slices, millimetres, layers))];
        beyond[frame] = [.. maps.Select(map => (map.HeightMm - GroundMm(frame, slices, millimetres)) / slices.Length)];
        return new MapBlock(scale, sideBySide, maps, needs);
    }

    /// <summary>The fewest strips that are no wider than the room; null = even the most are too wide.</summary>
    private ImmutableArray<Slice>? Cut(ZoneFrame frame, double roomCm)
    {
        for (int strips = 1; strips <= MostStrips; strips++)
        {
            if (!cuts.TryGetValue((frame, strips), out ImmutableArray<Slice> slices)) cuts[(frame, strips)] = slices = ZoneMap.Cut(day.Problem, frame, strips);
            if (slices.All(slice => slice.ToX - slice.FromX <= roomCm)) return slices;
        }

        return null;
    }

    private double LeastMm(ZoneFrame frame, ImmutableArray<Slice> slices, double millimetres, bool sideBySide)
    {
        double ground = GroundMm(frame, slices, millimetres);
        ImmutableArray<double> signs = beyond.GetValueOrDefault(frame, [.. needs.Select(_ => 0.0)]);
        double width = slices.Max(slice => slice.ToX - slice.FromX) * millimetres;
        return MapBlock.HeightWith(sideBySide, [.. signs.Select(more => ground + ShareOfSigns * more * slices.Length)], width, needs);
    }

    private double GroundMm(ZoneFrame frame, ImmutableArray<Slice> slices, double millimetres) =>
        MapLayout.BoxOf(day.Problem, [frame]).Height * millimetres * slices.Length;

    /// <summary>Along its axis from left to right; a zone that is wider than long may lie across as well.</summary>
    private IEnumerable<ZoneFrame> Frames()
    {
        var along = new ZoneFrame(zone, new(0, 0), new(1, 0));
        yield return along;
        Box box = MapLayout.BoxOf(day.Problem, [along]);
        if (box.Height > box.Width) yield return along with { Unit = new(0, 1) };
    }
}
