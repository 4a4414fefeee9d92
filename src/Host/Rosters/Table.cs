using CsvHelper;

namespace TidalMarket.Host.Rosters;

/// <summary>A table that opens rightly in Excel: UTF-8 with BOM, CRLF, and no cell that Excel would run as a formula.</summary>
internal static class Table
{
    private static readonly CsvWriterOptions ForExcel = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <param name="rows">Each as long as the header. Numbers stay numbers; text that begins with <c>= + - @</c>, tab or CR gets
    /// an apostrophe in front.</param>
    public static byte[] Of(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new MemoryStream();
        using (CsvWriter csv = CsvWriter.Create(bytes, ForExcel, leaveOpen: true))
        {
            Write(csv, header);
            foreach (IReadOnlyList<object?> row in rows) Write(csv, row);
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter csv, IReadOnlyList<object?> cells)
    {
        foreach (object? cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
