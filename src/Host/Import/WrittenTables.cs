using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The tables of a market, wherever they are written.</summary>
internal sealed class WrittenTables(MarketFiles files, Findings findings)
{
    /// <summary>Whether the table is there, readable or not.</summary>
    /// <param name="file">The table's CSV file: <c>vendors.csv</c>.</param>
    public bool Holds(string file) => files.Find(file) is not null;

    /// <summary>null = it is not there, or cannot be read at all; then a fault says so.</summary>
    public WrittenTable? Find(string file)
    {
        if (files.Find(file) is not ReadOnlyMemory<byte> bytes) return null;
        return TextOf.File(file, bytes.Span, findings.Faults) is string text ? new(file, CsvRows.Of(file, text, findings)) : null;
    }

    /// <summary>A file beside it that is probably meant to be this table.</summary>
    public Bilingual? Misnamed(string file)
    {
        string[] others = [.. files.Others.Where(other => other.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        string? near = others.FirstOrDefault(other => TableWords.File(Path.GetFileNameWithoutExtension(other)) == file)
            ?? NearestWord.To(file, others);
        return near is null ? null : new($"是“{near}”，请改名", $"\"{near}\" is it, and wants another name");
    }
}
