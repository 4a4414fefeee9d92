using System.Collections.Frozen;
using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The words of a column or member that knows only some.</summary>
/// <param name="words">The format's own, one for each value.</param>
/// <param name="others">Other words that people write in cells. The first for a value is shown to readers of Chinese.</param>
internal sealed class Vocabulary<T>(IEnumerable<KeyValuePair<string, T>> words, IEnumerable<KeyValuePair<string, T>>? others = null)
    where T : struct
{
    private readonly ImmutableArray<KeyValuePair<string, T>> words = [.. words];
    private readonly ImmutableArray<KeyValuePair<string, T>> others = [.. others ?? []];
    private readonly FrozenDictionary<string, T> values = words.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, T> written =
        words.Concat(others ?? []).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Known => words.Select(word => word.Key);

    public IEnumerable<string> KnownInCells => Known.Concat(others.Select(word => word.Key));

    public string Listed => string.Join(", ", Known);

    /// <summary>The words, in Chinese where there is one.</summary>
    public ImmutableArray<Bilingual> Choices => [.. words.Select(word => new Bilingual(Chinese(word) ?? word.Key, word.Key))];

    /// <summary>The words, each with its Chinese one beside it.</summary>
    public Bilingual ListedInCells => new(string.Join("、", words.Select(WithChinese)), Listed);

    /// <summary>One of the format's own words, exactly.</summary>
    public T? Find(string word) => values.TryGetValue(word, out T value) ? value : null;

    /// <summary>Any of the words, in capitals or not.</summary>
    public T? FindInCell(string word) => written.TryGetValue(word, out T value) ? value : null;

    /// <summary>The word for a value: what <see cref="Find"/> turns back into it.</summary>
    public string Of(T value) => words.First(word => Same(word.Value, value)).Key;

    private string WithChinese(KeyValuePair<string, T> word) => Chinese(word) is string chinese ? $"{word.Key} {chinese}" : word.Key;

    private string? Chinese(KeyValuePair<string, T> word) => others.FirstOrDefault(other => Same(other.Value, word.Value)).Key;

    private static bool Same(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
