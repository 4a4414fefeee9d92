using System.Collections.Immutable;

namespace TidalMarket.Host.Import;

/// <summary>One CSV file of the format: its columns and how a row becomes a fact.</summary>
/// <param name="Required">Columns that must be there. Names are apart: one of <c>name_zh</c> and <c>name_en</c> is
/// enough.</param>
/// <param name="Optional">Columns that may be left out.</param>
/// <param name="Fact">The row as a fact; what it returns is thrown away if the row turned out not to be sound.</param>
/// <param name="Named">Whether rows have a name in two languages.</param>
/// <param name="MayBeMissing">The whole file may be left out.</param>
internal sealed record Table<T>(
    string File,
    ImmutableArray<string> Required,
    ImmutableArray<string> Optional,
    Func<Row, T> Fact,
    bool Named = false,
    bool MayBeMissing = true)
{
    public const string NameZh = "name_zh";
    public const string NameEn = "name_en";

    public ImmutableArray<string> Columns { get; } = [.. Required, .. Named ? [NameZh, NameEn] : Array.Empty<string>(), .. Optional];
}
