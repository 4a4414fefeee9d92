using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>Rows for stands of which two may not both be there: cliques that take in as many as possible, since pairs alone would leave
/// the linear relaxation at halves.</summary>
internal static class Apart
{
    /// <summary>Every clashing pair stands in one of the rows.</summary>
    /// <param name="clash">Symmetric.</param>
    /// <param name="evenOfOne">Whether two stands of one vendor clash too.</param>
    public static IEnumerable<Row> Rows(RuleId rule, ImmutableArray<Shape> shapes, Func<Shape, Shape, bool> clash, bool evenOfOne)
    {
        var clashes = new bool[shapes.Length, shapes.Length];
        var pairs = new List<(int One, int Other)>();
        for (int one = 0; one < shapes.Length; one++)
        {
            for (int other = one + 1; other < shapes.Length; other++)
            {
                if (!clash(shapes[one], shapes[other])) continue;
                clashes[one, other] = clashes[other, one] = true;
                pairs.Add((one, other));
                if (evenOfOne && Never(rule, shapes[one], shapes[other]) is Row never) yield return never;
            }
        }

        var told = new bool[shapes.Length, shapes.Length];
        foreach ((int one, int other) in pairs)
        {
            if (told[one, other]) continue;
            List<int> clique = Grown(shapes, clashes, [one, other]);
            foreach (int a in clique)
                foreach (int b in clique) told[a, b] = true;
            yield return RowOf(rule, shapes, clique);
        }
    }

    /// <summary>Takes in every shape that goes with none of the clique so far, along the street.</summary>
    private static List<int> Grown(ImmutableArray<Shape> shapes, bool[,] clashes, List<int> clique)
    {
        for (int next = 0; next < shapes.Length; next++)
            if (!clique.Contains(next) && clique.All(member => clashes[member, next] || Share(shapes[member], shapes[next]))) clique.Add(next);
        return clique;
    }

    /// <summary>Two shapes on the same ground are held once anyway.</summary>
    private static bool Share(Shape one, Shape other) =>
        one.Stand.Line.Index == other.Stand.Line.Index && one.Stand.Along.Overlaps(other.Stand.Along);

    private static Row RowOf(RuleId rule, ImmutableArray<Shape> shapes, List<int> clique)
    {
        Stand first = shapes[clique.Min()].Stand;
        return Row.AtMostOne(
            rule, $"{first.Line.Frontage.Id}@{first.Along.FromCm}", clique.SelectMany(member => shapes[member].Columns).Distinct().Order());
    }

    /// <summary>Own stalls that lie apart may clash with each other: no plan has both.</summary>
    private static Row? Never(RuleId rule, Shape one, Shape other)
    {
        ImmutableArray<int> both = [.. one.Columns.Intersect(other.Columns).Order()];
        return both.IsEmpty ? null : new Row(rule, $"{one.Stand.Line.Frontage.Id}@{one.Stand.Along.FromCm}", both, [.. both.Select(_ => 1)], 0);
    }
}
