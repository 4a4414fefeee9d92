using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>Rows over the positions of one line: of all that covers a position at most one may be. On a line these are all the cliques
/// that matter, and the relaxation over them is as good as integral.</summary>
internal static class Positions
{
    /// <param name="ground">What each column covers, widened at its end by whatever it keeps others off; one entry for each piece.</param>
    /// <param name="widenedCm">By how much: columns that cover a position in common are held once anyway, and need no further row.</param>
    public static IEnumerable<Row> Rows(
        RuleId rule, FrontageId line, IReadOnlyCollection<(int Column, Stretch Ground)> ground, int widenedCm) =>
        Cliques(ground, widenedCm).Where(clique => clique.Columns.Length > 1).Select(clique => Row.AtMostOne(rule, $"{line}@{clique.At}", clique.Columns));

    /// <summary>Who covers a position, wherever that says more than at the next one.</summary>
    public static IEnumerable<(int At, ImmutableArray<int> Columns)> Cliques(
        IReadOnlyCollection<(int Column, Stretch Ground)> ground, int widenedCm = 0)
    {
        int[] starts = [.. ground.Select(entry => entry.Ground.FromCm).Distinct().Order()];
        for (int i = 0; i < starts.Length; i++)
        {
            int at = starts[i];
            int next = i + 1 < starts.Length ? starts[i + 1] : int.MaxValue;
            (int Column, Stretch Ground)[] over = [.. ground.Where(entry => entry.Ground.FromCm <= at && at < entry.Ground.ToCm)];
            if (over.All(entry => entry.Ground.ToCm > next)) continue;
            if (widenedCm > 0 && over.Max(entry => entry.Ground.FromCm) < over.Min(entry => entry.Ground.ToCm) - widenedCm) continue;
            yield return (at, [.. over.Select(entry => entry.Column).Distinct().Order()]);
        }
    }
}
