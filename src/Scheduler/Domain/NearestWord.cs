namespace TidalMarket.Scheduling.Domain;

/// <summary>Guesses which of the known words a mistyped one was meant to be.</summary>
public static class NearestWord
{
    private const int LongestWord = 64;

    /// <summary>The known word with the fewest letters typed wrongly, the first among equals; null if none is near: at most one
    /// slip in three letters, and never all of them.</summary>
    /// <remarks>Numbers are no slips of each other: V005 is no more likely to be V001 than any other.</remarks>
    public static string? To(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length > LongestWord) return null;
        string? best = null;
        int fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= fewest || candidate.Length > LongestWord) continue;
            int slips = Slips(word, candidate);
            if (slips < fewest && slips < Math.Max(word.Length, candidate.Length) && !AreNumbersApart(word, candidate)) (best, fewest) = (candidate, slips);
        }

        return best;
    }

    /// <summary>Whether they differ in a number alone; <c>A1</c> and <c>A01</c> hold the same.</summary>
    private static bool AreNumbersApart(string word, string candidate)
    {
        (string Letters, string Number) one = Parted(word), other = Parted(candidate);
        return one.Number != other.Number && one.Letters.Equals(other.Letters, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Letters, string Number) Parted(string word) => (
        string.Concat(word.Where(letter => !char.IsAsciiDigit(letter))),
        string.Concat(word.Where(char.IsAsciiDigit)).TrimStart('0'));

    /// <summary>Letters to add, drop, replace or swap with their neighbour, case apart.</summary>
    private static int Slips(string left, string right)
    {
        Span<int> before = stackalloc int[LongestWord + 1], last = stackalloc int[LongestWord + 1], row = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= right.Length; j++) last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
