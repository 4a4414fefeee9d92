using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Stands of one line without an emergency break between them, along the line.</summary>
internal sealed record Row(List<Stand> Stands)
{
    public Stand First => Stands[0];

    /// <summary>The one that reaches furthest.</summary>
    public Stand Last => Stands.MaxBy(stand => stand.Piece.Ground.ToCm)!;

    public long Stalls => Stands.Sum(stand => stand.Stalls);

    public long LengthCm => RowsAreBroken.LengthCm(Stands);

    /// <summary>Every line under every rule that asks for breaks on it, with its rows.</summary>
    public static IEnumerable<(RuleInForce Rule, Row[] Rows)> On(Inspection inspection) =>
        from line in inspection.Stands.GroupBy(stand => (stand.Piece.Line.Id, stand.Piece.Window.Id))
        let stands = line.OrderBy(stand => stand.Piece.Ground.FromCm).ThenBy(stand => stand.Piece.Ground.ToCm).ToArray()
        from rule in inspection.Rules(Measure.EmergencyBreak, stands[0])
        select (rule, RowsAreBroken.Rows(inspection.LineOf(stands[0].Piece), stands, rule.Number).Select(row => new Row(row)).ToArray());

    public Row With(Row next) => new([.. Stands, .. next.Stands]);

    public bool IsTooLong(BreakEvery? every) => Stalls > every?.Stalls || LengthCm > every?.Cm;

    /// <summary>The widest part of what lies between two rows in which nothing is built.</summary>
    public Ground BreakTo(Row next, Inspection inspection) =>
        inspection.LineOf(First.Piece).LongestFreeIn(new(Last.Piece.Ground.ToCm, next.First.Piece.Ground.FromCm));
}
