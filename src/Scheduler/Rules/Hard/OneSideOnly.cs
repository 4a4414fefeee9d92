using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>只设一侧 — the stalls of a street are on one of its sides; the solver chooses which.</summary>
/// <remarks>∀ cell p on side σ: Σ_{c covering p} x_c ≤ open_σ; open_left + open_right ≤ 1; and every row of the other rules whose runs all
/// stand on σ is multiplied by open_σ on its right.</remarks>
internal sealed class OneSideOnly : IHardRule
{
    private static readonly ImmutableArray<Side> Sides = [Side.Left, Side.Right];

    public RuleId Id { get; } = new("one-side");

    /// <summary>Of each zone that has stands on both sides: left, right. At first the side with more columns is open.</summary>
    public IEnumerable<Choice> Choices(PlacementModel model) =>
        from zone in Zones(model)
        let more = Sides.MaxBy(side => ColumnsOn(model, zone, side).Count())
        from side in Sides
        select new Choice(Id, $"{zone.Id} {side}", side == more);

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        int next = 0;
        foreach (Zone zone in Zones(model))
        {
            (int left, int right) = (choices[next], choices[next + 1]);
            next += Sides.Length;
            RuleId rule = RuleOf(model, zone)!.Id;
            yield return Row.AtMostOne(rule, zone.Id.Value, [left, right]);
            foreach (Row row in Opened(model, rule, zone, Side.Left, left)) yield return row;
            foreach (Row row in Opened(model, rule, zone, Side.Right, right)) yield return row;
        }
    }

    /// <summary>A row whose runs all stand on one side allows nothing where that side is not open: Σ a · x ≤ b becomes Σ a · x ≤ b · open.</summary>
    public IEnumerable<Row> Tightened(PlacementModel model, IEnumerable<Row> rows)
    {
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        if (choices.IsEmpty) return rows;
        int[] openOf = new int[model.Columns.Length];
        Array.Fill(openOf, -1);
        int next = 0;
        foreach (Zone zone in Zones(model))
            foreach (Side side in Sides)
            {
                int open = choices[next++];
                foreach (int column in ColumnsOn(model, zone, side))
                    if (model.Columns[column].Pieces.All(piece => IsOn(piece, zone, side))) openOf[column] = open;
            }

        return OnlyIfOpen.Tightened(model, openOf, rows, row => !row.Columns.Any(choices.Contains));
    }

    private static bool IsOn(Piece piece, Zone zone, Side side) => piece.Line.Zone.Id == zone.Id && piece.Line.Frontage.Side == side;

    /// <summary>Each side on which somebody stands.</summary>
    public Func<IReadOnlyList<int>, IEnumerable<int>> Fitting(PlacementModel model)
    {
        (Zone Zone, Side Side)[] open = [.. from zone in Zones(model) from side in Sides select (zone, side)];
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        return chosen => Enumerable.Range(0, choices.Length)
            .Where(i => chosen.Any(column => model.Columns[column].Pieces.Any(piece => IsOn(piece, open[i].Zone, open[i].Side))))
            .Select(i => choices[i]);
    }

    private static IEnumerable<Zone> Zones(PlacementModel model) => model.Problem.Zones.Where(zone =>
        Carriageway.IsSurveyedStreet(zone)
        && RuleOf(model, zone) is not null
        && Sides.All(side => ColumnsOn(model, zone, side).Any()));

    private static RuleInForce? RuleOf(PlacementModel model, Zone zone) => model.Street.Lines
        .Where(line => line.Zone.Id == zone.Id)
        .SelectMany(line => model.Street.RulesOn(line, Measure.OneSide))
        .FirstOrDefault();

    private static IEnumerable<int> ColumnsOn(PlacementModel model, Zone zone, Side side) =>
        Enumerable.Range(0, model.Columns.Length).Where(column => model.Columns[column].Pieces.Any(piece => IsOn(piece, zone, side)));

    private static IEnumerable<Row> Opened(PlacementModel model, RuleId rule, Zone zone, Side side, int open)
    {
        foreach (IGrouping<int, (int Column, int Cell)> cell in ColumnsOn(model, zone, side)
            .SelectMany(column => CellsOn(model.Columns[column], zone, side).Distinct().Select(cell => (Column: column, Cell: cell)))
            .GroupBy(entry => entry.Cell))
        {
            ImmutableArray<int> columns = [.. cell.Select(entry => entry.Column), open];
            yield return new Row(rule, $"{zone.Id} {side}", columns, [.. columns.Select(column => column == open ? -1 : 1)], 0);
        }
    }

    private static IEnumerable<int> CellsOn(Candidate candidate, Zone zone, Side side) => candidate.Pieces
        .Where(piece => IsOn(piece, zone, side))
        .SelectMany(piece => piece.HeldCells.Take(piece.Count));
}
