using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The maps of a zone in all its windows at one scale, each with what its window needs of guides and rails.</summary>
/// <param name="OneTo">1 to this many.</param>
/// <param name="SideBySide">The windows stand beside each other, what each needs under its map; else under each other, what each needs beside it.</param>
internal sealed record MapBlock(int OneTo, bool SideBySide, ImmutableArray<ZoneMap> Maps, ImmutableArray<PostsAndRails> Needs)
{
    /// <summary>Left beside each map, at least, for what its window needs.</summary>
    private const double LeastForNeeds = 62;

    private const double Between = 3;

    /// <summary>Above each window's map.</summary>
    private const double HeadHeight = 4.7;

    /// <summary>A column of its own, or what its map leaves.</summary>
    public double NeedsWidth => WidthOfNeeds(SideBySide, Maps.Length, Maps.Max(map => map.WidthMm));

    /// <summary>As it lies on the page.</summary>
    public double HeightMm => HeightWith(SideBySide, [.. Maps.Select(map => map.HeightMm)], Maps.Max(map => map.WidthMm), Needs);

    /// <summary>How wide the strips of a map may be.</summary>
    public static double RoomMm(int windows, bool sideBySide) => sideBySide ? ColumnWidth(windows) : Print.PageWidth - LeastForNeeds - Between;

    /// <summary>Of a block whose maps are so high and at most so wide.</summary>
    public static double HeightWith(bool sideBySide, ImmutableArray<double> maps, double widthMm, ImmutableArray<PostsAndRails> needs)
    {
        double width = WidthOfNeeds(sideBySide, maps.Length, widthMm);
        IEnumerable<double> windows = maps.Zip(needs, (map, need) => HeadHeight + (sideBySide ? map + need.HeightMm(width) : Math.Max(map, need.HeightMm(width))));
        return sideBySide ? windows.Max() : windows.Sum();
    }

    private static double WidthOfNeeds(bool sideBySide, int windows, double mapWidth) =>
        sideBySide ? ColumnWidth(windows) : Print.PageWidth - Between - mapWidth;

    private static double ColumnWidth(int windows) => (Print.PageWidth - Between * (windows - 1)) / windows;
}
