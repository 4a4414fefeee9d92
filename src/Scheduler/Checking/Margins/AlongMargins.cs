using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>What is measured along a line: to features, to the next vendor, and rows between breaks.</summary>
internal static class AlongMargins
{
    /// <summary>From features to the nearest stands on the lines on which they act.</summary>
    public static IEnumerable<Observed> KeepClear(Inspection inspection) =>
        from stand in inspection.Stands
        let line = stand.Piece.Line
        let window = stand.Piece.Window
        from feature in inspection.Problem.Features
        where KeptGround.ActsOn(feature, line) && feature.ActsIn(window.Id)
        let lies = KeptGround.OnLine(feature, line)
        from rule in inspection.Problem.For(feature, stand.Zone, line.Side, window)
        let left = Standing(stand.Piece).Min(ground => ground.GapTo(lies))
        select Observed.Left(rule, left, feature.Id, stand);

    public static IEnumerable<Observed> SideGap(Inspection inspection) =>
        from line in inspection.Stands.GroupBy(stand => (stand.Piece.Line.Id, stand.Piece.Window.Id))
        from gap in SideGapKept.NextToEachOther([.. line.OrderBy(stand => stand.Along.FromCm).ThenBy(stand => stand.Along.ToCm)])
        where gap.Left.Vendor != gap.Right.Vendor && gap.Cm >= 0
        from rule in inspection.Rules(Measure.SideGap, gap.Left)
        select Observed.Left(rule, gap.Cm, gap.Left, gap.Right);

    public static IEnumerable<Observed> Breaks(Inspection inspection) =>
        from line in Row.On(inspection)
        from seen in InRows(line.Rule, line.Rows).Concat(Between(inspection, line.Rule, line.Rows))
        select seen;

    private static IEnumerable<Observed> InRows(RuleInForce rule, Row[] rows)
    {
        foreach (Row row in rows)
        {
            if (rule.Rule.Every?.Stalls is int stalls)
                yield return Observed.Of(rule, Limit.MostStalls(stalls), row.Stalls, stalls - row.Stalls, null, row.First, row.Last);
            if (rule.Rule.Every?.Cm is int cm)
                yield return Observed.Of(rule, Limit.MostCm(cm), row.LengthCm, cm - row.LengthCm, null, row.First, row.Last);
        }
    }

    /// <summary>Breaks without which a row would be too long; nobody needs the others.</summary>
    private static IEnumerable<Observed> Between(Inspection inspection, RuleInForce rule, Row[] rows) =>
        from pair in rows.Zip(rows.Skip(1))
        where pair.First.With(pair.Second).IsTooLong(rule.Rule.Every)
        select Observed.Left(rule, pair.First.BreakTo(pair.Second, inspection).LengthCm, pair.First.Last, pair.Second.First);

    /// <summary>What is stood on: the gaps between the stalls of a run are not.</summary>
    private static IEnumerable<Ground> Standing(Piece piece) =>
        piece.IsMarked ? piece.Stalls.Select(stall => Ground.Of(stall.Stretch)) : [piece.Ground];
}
