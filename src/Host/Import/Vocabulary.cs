using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TidalMarket.Host.Import;

/// <summary>The words of a column or member that knows only some.</summary>
internal sealed class Vocabulary<T>(IEnumerable<KeyValuePair<string, T>> words)
    where T : struct
{
    private readonly ImmutableArray<KeyValuePair<string, T>> words = [.. words];
    private readonly FrozenDictionary<string, T> values = words.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Known => words.Select(word => word.Key);

    public string Listed => string.Join(", ", Known);

    public T? Find(string word) => values.TryGetValue(word, out T value) ? value : null;

    /// <summary>The word for a value: what <see cref="Find"/> turns back into it.</summary>
    public string Of(T value) => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
