using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>Reads all sheets of an .xlsx file.</summary>
internal static class WorkbookReader
{
    /// <summary>256 MB. What says of itself that it is larger is not unpacked.</summary>
    public const long LargestUnpacked = 256L * 1024 * 1024;

    /// <summary>No workbook of a market has more parts; the library follows one from another.</summary>
    public const int MostParts = 2000;

    private static readonly Bilingual Whole = new("完整的 .xlsx 工作簿", "a whole workbook (.xlsx)");

    private static ReadOnlySpan<byte> OldOrLocked => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>null = it cannot be read; a fault says why.</summary>
    public static IReadOnlyList<SheetContent>? Read(string file, ReadOnlyMemory<byte> bytes, Findings findings)
    {
        if (bytes.Span.StartsWith(OldOrLocked))
            return Refuse(file, new("打不开", "it cannot be opened"), findings, new("设有密码，或是旧的 .xls 格式", "it has a password, or is an old .xls"));
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return IsTooLarge(file, stream, findings) ? null : Sheets(stream);
        }
        catch (Exception broken) when (IsOfTheFile(broken))
        {
            return Refuse(file, new("工作簿已损坏", "it is broken"), findings);
        }
    }

    private static bool IsTooLarge(string file, MemoryStream stream, Findings findings)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        decimal unpacked = zip.Entries.Sum(entry => (decimal)entry.Length);
        if (unpacked > LargestUnpacked)
            findings.Add(new(file, null), new($"解压后 {unpacked} 字节", $"{unpacked} bytes when unpacked"), new("至多 256 MB", "at most 256 MB"));
        else if (zip.Entries.Count > MostParts)
            findings.Add(new(file, null), new($"{zip.Entries.Count} 个部件", $"{zip.Entries.Count} parts"), new($"至多 {MostParts} 个", $"at most {MostParts}"));
        else return false;
        return true;
    }

    private static List<SheetContent> Sheets(MemoryStream stream)
    {
        stream.Position = 0;
        using SpreadsheetDocument document = SpreadsheetDocument.Open(
            stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestUnpacked });
        WorkbookPart book = document.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var parts = new WorkbookParts(book);
        List<SheetContent> sheets = [];
        foreach ((string name, string relationship) in parts.Sheets)
            if (book.GetPartById(relationship) is WorksheetPart sheet) sheets.Add(new SheetReader(parts).Read(name, sheet));
        return sheets;
    }

    /// <summary>What the library throws at files that are not as they should be.</summary>
    private static bool IsOfTheFile(Exception failure) => failure is XmlException or IOException or InvalidDataException or FormatException or OpenXmlPackageException
        or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or OverflowException;

    private static IReadOnlyList<SheetContent>? Refuse(string file, Bilingual found, Findings findings, Bilingual? maybe = null)
    {
        findings.Add(new(file, null), found, Whole, maybe);
        return null;
    }
}
