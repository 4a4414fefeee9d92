using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A row of stands goes on no further than the pack allows before a gap through which people get out and help gets in.</summary>
internal sealed class RowsAreBroken : IMeasureRule
{
    public Measure Measure => Measure.EmergencyBreak;

    public RuleId Id { get; } = new("emergency-break");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from line in inspection.Stands.GroupBy(stand => (stand.Piece.Line.Id, stand.Piece.Window.Id))
        let stands = line.OrderBy(stand => stand.Piece.Ground.FromCm).ThenBy(stand => stand.Piece.Ground.ToCm).ToArray()
        from rule in inspection.Rules(Measure, stands[0])
        from row in Rows(inspection.LineOf(stands[0].Piece), stands, rule.Number)
        where rule.Rule.Every is { } every && (row.Sum(stand => stand.Stalls) > every.Stalls || LengthCm(row) > every.Cm)
        select this.Against(
            rule,
            Pairs.Where(row[0], row[^1]),
            new(
                $"{row.Sum(stand => stand.Stalls)} 个摊位、{LengthCm(row)} cm 无应急断口",
                $"{row.Sum(stand => stand.Stalls)} stalls over {LengthCm(row)} cm without a break"),
            new($"{Most(rule.Rule.Every!.Value, "、").Zh} 内有 {rule.Number} cm 断口", $"a break of {rule.Number} cm after {Most(rule.Rule.Every!.Value, " or ").En}"));

    public static IEnumerable<List<Stand>> Rows(LineInWindow line, Stand[] stands, long breakCm)
    {
        List<Stand> row = [];
        long end = stands[0].Piece.Ground.FromCm;
        foreach (Stand stand in stands)
        {
            if (row.Count > 0 && line.FreeIn(new(end, stand.Piece.Ground.FromCm)) >= breakCm)
            {
                yield return row;
                row = [];
            }

            row.Add(stand);
            end = Math.Max(end, stand.Piece.Ground.ToCm);
        }

        yield return row;
    }

    public static long LengthCm(List<Stand> row) => row.Max(stand => stand.Piece.Ground.ToCm) - row[0].Piece.Ground.FromCm;

    private static Bilingual Most(BreakEvery every, string or) => new(
        string.Join(or, new[] { every.Stalls is int stalls ? $"至多 {stalls} 个摊位" : null, every.Cm is int cm ? $"至多 {cm} cm" : null }.OfType<string>()),
        string.Join(or, new[] { every.Stalls is int count ? $"{count} stalls" : null, every.Cm is int length ? $"{length} cm" : null }.OfType<string>()));
}
