using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>The faults of an input as lines. What is wrong in the same way in many rows of a file is said once, with all of
/// them.</summary>
internal static class FaultLines
{
    /// <summary>So many are still read one by one.</summary>
    private const int Few = 3;

    public static ImmutableArray<Bilingual> Of(IEnumerable<Fault> faults)
    {
        var lines = ImmutableArray.CreateBuilder<Bilingual>();
        foreach (IGrouping<(string File, Fault Words), Fault> same in faults.GroupBy(fault => (fault.Source.File, fault with { Source = default, Names = [] })))
        {
            Fault[] all = [.. same];
            if (all.Length > Few) lines.Add(Together(all));
            else lines.AddRange(all.Select(fault => fault.Words));
        }

        return lines.ToImmutable();
    }

    private static Bilingual Together(Fault[] all)
    {
        string others = Ranges([.. all.Skip(1).Select(fault => fault.Source.Line ?? 0).Distinct()]);
        return new(
            $"{all[0].Words.Zh}\n  第 {others} 行亦然（共 {all.Length} 处）",
            $"{all[0].Words.En}\n  Likewise in lines {others}, {all.Length} in all");
    }

    /// <summary><c>2–5, 9</c>.</summary>
    private static string Ranges(int[] numbers)
    {
        List<string> ranges = [];
        for (int first = 0; first < numbers.Length;)
        {
            int last = first;
            while (last + 1 < numbers.Length && numbers[last + 1] == numbers[last] + 1) last++;
            ranges.Add(last == first ? $"{numbers[first]}" : $"{numbers[first]}–{numbers[last]}");
            first = last + 1;
        }

        return string.Join(", ", ranges);
    }
}
