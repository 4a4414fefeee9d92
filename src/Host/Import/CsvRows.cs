using CsvHelper;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The rows of a CSV file, the header first.</summary>
internal static class CsvRows
{
    public static IEnumerable<WrittenRow> Of(string file, string text, Findings findings)
    {
        using var csv = CsvReader.Create(new StringReader(text), Options(file, findings));
        csv.ReadHeader();
        yield return WrittenRow.OfText(file, 1, csv.Headers);
        while (csv.Read())
        {
            if (findings.IsLost(file)) yield break;
            yield return WrittenRow.OfText(file, (int)csv.LineNumber, csv.Current.ToArray());
        }
    }

    private static CsvReaderOptions Options(string file, Findings findings) => new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        TrimWhitespace = true,
        OnMalformedRecord = record => Refuse(new(file, (int)record.LineNumber), record.Reason, findings),
    };

    /// <summary>A quote that is never closed takes in all that follows, so that nothing more can be said of the file.</summary>
    private static void Refuse(Source source, CsvMalformedReason reason, Findings findings)
    {
        bool isOpen = reason == CsvMalformedReason.UnterminatedQuote;
        if (isOpen) findings.Lose(source.File);
        findings.Add(
            source,
            isOpen ? new("引号没有闭合", "a quote that is never closed") : new("引号位置不对", "a quote inside a cell that does not begin with one"),
            new("整格加引号，格内引号写两次", "the whole cell in quotes, and quotes inside it doubled"));
    }
}
