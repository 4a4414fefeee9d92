using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>Cuts a frontage into cells and finds where its line is broken.</summary>
internal static class LineOf
{
    public static Line Frontage(Street street, Frontage frontage, int index, int firstCell)
    {
        ImmutableArray<DayStall> stalls = street.Problem.StallsOf(frontage.Id);
        bool marked = !stalls.IsEmpty;
        ImmutableArray<Cell> cells = marked ? Marked(stalls) : Modules(frontage);
        return new Line(
            index,
            frontage,
            street.Problem.Zone(frontage.Zone),
            marked,
            cells,
            firstCell,
            Joins(street, frontage, cells));
    }

    /// <summary>The features that act on a line in the window, on its own coordinates.</summary>
    public static IEnumerable<(Feature Feature, Stretch Stretch)> Features(Street street, Frontage frontage) =>
        from feature in street.Problem.Features
        where feature.ActsIn(street.Window.Id)
        where feature.Frontage is FrontageId own ? own == frontage.Id : feature.Zone == frontage.Zone
        select (feature, feature.Frontage is null ? feature.Stretch.Shifted(-frontage.StartCm) : feature.Stretch);

    /// <summary>The stretches of obstacles that act on a line in the window, on its own coordinates.</summary>
    public static IEnumerable<Stretch> Obstacles(Street street, Frontage frontage) =>
        Features(street, frontage).Where(on => on.Feature.Kind == FeatureKind.Obstacle).Select(on => on.Stretch);

    private static ImmutableArray<Cell> Marked(ImmutableArray<DayStall> stalls) =>
        [.. stalls.Select((stall, i) => new Cell(i, stall.Stretch, stall))];

    /// <summary>What is left at the end, shorter than a module, stays free.</summary>
    private static ImmutableArray<Cell> Modules(Frontage frontage) =>
    [
        .. Enumerable.Range(0, frontage.LengthCm / frontage.ModuleCm)
            .Select(i => new Cell(i, new Stretch(i * frontage.ModuleCm, (i + 1) * frontage.ModuleCm), null)),
    ];

    private static ImmutableArray<bool> Joins(Street street, Frontage frontage, ImmutableArray<Cell> cells)
    {
        if (cells.IsEmpty) return [];
        Stretch[] obstacles = [.. Obstacles(street, frontage)];
        Stretch[] clears = [.. street.KeepClears[frontage.Id].Select(clear => clear.Stretch).Where(stretch => stretch.LengthCm > 0)];
        bool IsOpen(Stretch gap) =>
            !obstacles.Any(obstacle => Touches(obstacle, gap)) && !clears.Any(clear => Covers(clear, gap));
        var gaps = cells.Zip(cells.Skip(1), (cell, next) => new Stretch(cell.Stretch.ToCm, next.Stretch.FromCm));
        bool circle = frontage.Circular && cells[0].Stall is not null && cells.Length > 2
            && IsOpen(new(cells[^1].Stretch.ToCm, frontage.LengthCm)) && IsOpen(new(0, cells[0].Stretch.FromCm));
        return [.. gaps.Select(gap => gap.LengthCm <= frontage.JoinCm && IsOpen(gap)), circle];
    }

    /// <summary>An obstacle breaks a line even where it only touches the gap: it may be a point at a stall's end.</summary>
    private static bool Touches(Stretch obstacle, Stretch gap) => obstacle.FromCm <= gap.ToCm && gap.FromCm <= obstacle.ToCm;

    /// <summary>A keep-clear that ends where a stall begins leaves the stall's neighbours alone.</summary>
    private static bool Covers(Stretch clear, Stretch gap) => gap.LengthCm > 0
        ? clear.Overlaps(gap)
        : clear.FromCm < gap.FromCm && gap.FromCm < clear.ToCm;
}
