using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Stands held against each other, and the rules under which they are.</summary>
internal static class Pairs
{
    /// <summary>Each two stands of one zone in one window once, in the plan's order.</summary>
    public static IEnumerable<(Stand One, Stand Other)> InOneZone(Inspection inspection) =>
        from there in inspection.Stands.GroupBy(stand => (stand.Zone.Id, stand.Piece.Window.Id))
        from pair in Of([.. there])
        select pair;

    public static IEnumerable<(Stand One, Stand Other)> Of(ImmutableArray<Stand> stands)
    {
        for (int i = 0; i < stands.Length; i++)
            for (int j = i + 1; j < stands.Length; j++)
                yield return (stands[i], stands[j]);
    }

    /// <summary>A rule that holds on the line of either, with the larger number where it has two.</summary>
    public static IEnumerable<RuleInForce> Rules(Inspection inspection, Measure measure, Stand one, Stand other) =>
        inspection.Rules(measure, one).Concat(inspection.Rules(measure, other))
            .GroupBy(rule => rule.Id)
            .Select(same => same.MaxBy(rule => rule.Number)!);

    public static string Where(Stand one, Stand other) => $"{one.Where} / {other.Where}";
}
