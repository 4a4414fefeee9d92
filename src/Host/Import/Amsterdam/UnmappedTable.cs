using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>unmapped.csv: what of a market day did not go over as it stood. For people; nothing reads it again.</summary>
internal static class UnmappedTable
{
    public const string File = "unmapped.csv";

    /// <summary>What begins like a formula gets an apostrophe: the texts are a stranger's.</summary>
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Bytes(ImmutableArray<Unmapped> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            Record(csv, "field", "where", "line", "value", "done_zh", "done_en");
            foreach (Unmapped row in rows)
            {
                string line = row.Line?.ToString(CultureInfo.InvariantCulture) ?? "";
                Record(csv, row.Field, row.Where, line, row.Value, row.Done.Zh, row.Done.En);
            }
        }

        return bytes.ToArray();
    }

    private static void Record(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
