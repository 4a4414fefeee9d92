using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>A rule's own number in words, with the traffic on which it depends.</summary>
internal static class RuleNumber
{
    /// <summary><c>5 m</c>; <c>5 m closed to traffic, 50 m traffic passes</c>.</summary>
    /// <param name="rule">One that has a number.</param>
    public static Bilingual Of(Rule rule)
    {
        if (rule.Number is int number) return Written.Counted(number, rule.Unit);
        ImmutableArray<(Traffic Traffic, int Number)> said =
        [
            .. Enum.GetValues<Traffic>().Where(traffic => rule.NumberIn(traffic) is not null).Select(traffic => (traffic, rule.NumberIn(traffic)!.Value)),
        ];
        return new(
            string.Join('、', said.Select(one => $"{Words.Of(one.Traffic).Zh} {Written.Measured(one.Number, rule.Unit)}")),
            string.Join(", ", said.Select(one => $"{Written.Measured(one.Number, rule.Unit)} {Words.Of(one.Traffic).En}")));
    }
}
