using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What colours and signs mean; only those that the map shows.</summary>
internal static class Legend
{
    private const double RowHeight = 27;
    private const double Between = 26;
    private const double FirstSize = 14;
    private const double SecondSize = 11.5;
    private const int LeastRows = 5;

    /// <summary>Kept between the legend and what the map shows beside it.</summary>
    private const double Aside = 60;

    /// <summary>In an empty corner of the map if one is large enough, the lowest of such, else under everything.</summary>
    public static ImmutableArray<Band> Under(MapSheet sheet, ImmutableArray<Band> panels)
    {
        ImmutableArray<LegendEntry> entries = [.. Goods(sheet), .. Ground(sheet), .. StreetLegend.Of(sheet.Problem, sheet.Plan), .. Features(sheet)];
        if (entries.IsEmpty) return panels;
        double column = entries.Max(entry => SecondFrom(sheet, entry) + Lettering.Width(entry.Name.Beside(sheet.Language), SecondSize)) + Between;
        for (int i = panels.Length - 1; i >= 0; i--)
        {
            int columns = Math.Min((int)((panels[i].Corner.Width - Aside) / column), FewestRows(entries.Length));
            if (columns > 0 && panels[i].Taking(InColumns(sheet, entries, columns, column), columns * column) is Band shared)
                return panels.SetItem(i, shared);
        }

        return panels.Add(InColumns(sheet, entries, Math.Max(1, (int)(StreetMap.InnerWidth / column)), column));
    }

    private static int FewestRows(int entries) => (entries + LeastRows - 1) / LeastRows;

    private static Band InColumns(MapSheet sheet, ImmutableArray<LegendEntry> entries, int columns, double column)
    {
        int rows = (entries.Length + columns - 1) / columns;
        return new Band(
            "legend",
            rows * RowHeight + 40,
            [.. entries.SelectMany((entry, i) => Drawn(sheet, entry, i / rows * column, i % rows * RowHeight + 22))]);
    }

    private static IEnumerable<LegendEntry> Goods(MapSheet sheet)
    {
        HashSet<CategoryId> sold =
            [.. sheet.Plan?.Placements.Select(placement => sheet.Problem.Vendor(placement.Vendor).Categories[0]) ?? []];
        HashSet<CategoryId> marked = [.. Free(sheet).SelectMany(stall => Marks.Categories(sheet.Problem, stall)).Select(category => category.Id)];
        foreach (Category category in sheet.Problem.Categories.Where(category => sold.Contains(category.Id) || marked.Contains(category.Id)))
            yield return new LegendEntry(
                category.Name,
                (x, y) => Svg.Rect(sold.Contains(category.Id) ? "held" : "meant key", x, y, LegendEntry.Swatch, LegendEntry.Swatch, Svg.At("rx", 3), Svg.At("fill", category.Colour)));
        ImmutableArray<Bilingual> tags = [.. Free(sheet).SelectMany(stall => Marks.Tags(sheet.Problem, stall)).Distinct(StringComparer.Ordinal).Select(Marks.Word)];
        if (!tags.IsEmpty)
            yield return new LegendEntry(
                new(string.Join('、', tags.Select(tag => tag.Zh)), string.Join(", ", tags.Select(tag => tag.En))),
                (x, y) => Svg.Group("key-sign", Svg.Rect("stall key", x, y, LegendEntry.Swatch, LegendEntry.Swatch), Marks.Corner(x, y, LegendEntry.Swatch)));
    }

    /// <summary>Stalls shown in the colours of their marks: on a map of who stands where, colour is left to those who do.</summary>
    private static IEnumerable<DayStall> Free(MapSheet sheet) =>
        sheet.Plan is null ? sheet.Problem.Stalls.Where(stall => !stall.Blocked) : [];

    private static IEnumerable<LegendEntry> Ground(MapSheet sheet)
    {
        if (!sheet.Problem.Stalls.IsEmpty) yield return LegendEntry.Plain(Words.EmptyStall, "stall key");
        if (sheet.Problem.Stalls.Any(stall => stall.Blocked)) yield return LegendEntry.Plain(Words.BlockedStall, "blocked key");
        if (sheet.Problem.Frontages.Any(line => sheet.Problem.StallsOf(line.Id).IsEmpty)) yield return LegendEntry.Plain(Words.OpenLine, "open-line key");
        if (!sheet.KeepClears.IsEmpty) yield return LegendEntry.Plain(Words.KeepClear, "hatch key");
        if (!sheet.Safety.Lanes.IsEmpty) yield return LegendEntry.Plain(Words.FireLane, "fire-lane key");
        if (!sheet.Safety.Breaks.IsEmpty) yield return LegendEntry.Plain(Words.EmergencyBreak, "break key");
        if (sheet.Plan?.Placements.Any(run => FlameLayer.IsHot(sheet.Problem, run)) == true)
        {
            yield return LegendEntry.Sign(Words.Flame, FlameLayer.Sign);
            if (sheet.Problem.Rules.Rules.Any(rule => rule.Measure == Measure.HotToHot)) yield return LegendEntry.Round(Words.FlameDistance, "ring key");
        }

        if (sheet.Problem.Zones.Any(TrafficGround.HasTactile)) yield return LegendEntry.Plain(Words.TactileStrip, "tactile key");
        if (sheet.Problem.Windows.Any(window => sheet.Problem.Zones.Any(zone => TrafficGround.HasTraffic(zone, window.Id))))
            yield return LegendEntry.Plain(Words.LiveHalf, "live key");
        if (!sheet.Problem.Header.Landmarks.IsEmpty) yield return LegendEntry.Sign(Words.Landmark, Signs.Landmark);
    }

    private static IEnumerable<LegendEntry> Features(MapSheet sheet) => sheet.Problem.Features
        .GroupBy(feature => feature.Kind).OrderBy(kind => kind.Key)
        .Select(kind => LegendEntry.Sign(Name(sheet, [.. kind]), Signs.Symbol(kind.Key)));

    /// <summary>The name that all features of a kind share, if it stands beside none of them, else the kind's.</summary>
    private static Bilingual Name(MapSheet sheet, Feature[] kind) =>
        !Signs.IsScenery(kind[0].Kind) && kind.All(one => one.Name == kind[0].Name) && Signs.IsNamedInLegend(sheet.Problem, kind[0])
            ? kind[0].Name
            : Signs.Name(kind[0].Kind);

    private static IEnumerable<XElement> Drawn(MapSheet sheet, LegendEntry entry, double x, double y)
    {
        yield return entry.Key(x, y);
        yield return Svg.Text("key-name", x + LegendEntry.Swatch + 9, y + 14.5, FirstSize, entry.Name.In(sheet.Language));
        yield return Svg.Text("key-name second", x + SecondFrom(sheet, entry), y + 14.5, SecondSize, entry.Name.Beside(sheet.Language));
    }

    private static double SecondFrom(MapSheet sheet, LegendEntry entry) =>
        LegendEntry.Swatch + 16 + Lettering.Width(entry.Name.In(sheet.Language), FirstSize);
}
