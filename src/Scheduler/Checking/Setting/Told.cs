using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>A list of the plan held against the list that it should be, entry by entry.</summary>
internal static class Told
{
    private static readonly Bilingual None = new("无", "none");

    /// <summary>A line for every entry that is missing, too many or otherwise than it should be; if there is none, for the first out of order.</summary>
    /// <param name="about">What an entry is about. Of those about the same thing the first that is wrong is taken for the first that is missing.</param>
    /// <param name="said">What it says of it.</param>
    public static IEnumerable<Breach> Against<T>(
        this IPlanRule rule, ImmutableArray<T> told, ImmutableArray<T> needed, Func<T, string> about, Func<T, Bilingual> said)
        where T : class
    {
        ImmutableArray<T> present = told.IsDefault ? [] : [.. told.Where(entry => entry is not null)];
        ILookup<string, T> wrong = Without(present, needed).ToLookup(about), missing = Without(needed, present).ToLookup(about);
        Breach[] differing =
        [
            .. from place in missing.Concat(wrong).Select(same => same.Key).Distinct()
               from pair in Paired(wrong[place], missing[place])
               select rule.At(place, pair.Found is null ? None : said(pair.Found), pair.Needed is null ? None : said(pair.Needed)),
        ];
        return differing.Length > 0 ? differing : OutOfOrder(rule, present, needed, about);
    }

    private static IEnumerable<Breach> OutOfOrder<T>(IPlanRule rule, ImmutableArray<T> told, ImmutableArray<T> needed, Func<T, string> about)
        where T : class =>
        from place in Enumerable.Range(0, told.Length).Where(place => !told[place].Equals(needed[place])).Take(1)
        select rule.At(
            about(told[place]),
            new($"在第 {place + 1} 位", $"it in place {place + 1}"),
            new($"此处为 {about(needed[place])}", $"{about(needed[place])} there"));

    /// <summary>Entries that the other list does not have, or not as often.</summary>
    private static IEnumerable<T> Without<T>(ImmutableArray<T> entries, ImmutableArray<T> others)
        where T : class
    {
        Dictionary<T, int> left = others.GroupBy(entry => entry).ToDictionary(same => same.Key, same => same.Count());
        foreach (T entry in entries)
        {
            int count = left.GetValueOrDefault(entry);
            if (count == 0) yield return entry;
            else left[entry] = count - 1;
        }
    }

    private static IEnumerable<(T? Found, T? Needed)> Paired<T>(IEnumerable<T> found, IEnumerable<T> needed)
        where T : class
    {
        T[] there = [.. found], asked = [.. needed];
        for (int i = 0; i < Math.Max(there.Length, asked.Length); i++) yield return (there.ElementAtOrDefault(i), asked.ElementAtOrDefault(i));
    }
}
