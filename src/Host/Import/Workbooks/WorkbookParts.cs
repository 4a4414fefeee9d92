using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>What the sheets of a workbook share: texts, formats, the count of days, and their names.</summary>
internal sealed class WorkbookParts
{
    private readonly List<string> texts = [];
    private readonly List<int> styles = [];
    private readonly Dictionary<int, CellFormat> formats = [];

    public WorkbookParts(WorkbookPart book)
    {
        ReadSheets(book);
        if (book.SharedStringTablePart is SharedStringTablePart shared) ReadTexts(shared);
        if (book.WorkbookStylesPart is WorkbookStylesPart style) ReadFormats(style);
    }

    /// <summary>Name and relationship of each, in the order of the tabs.</summary>
    public List<(string Name, string Relationship)> Sheets { get; } = [];

    /// <summary>As on old Macintoshes.</summary>
    public bool CountsFrom1904 { get; private set; }

    public string Shared(string index) =>
        texts.ElementAtOrDefault(int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? at : -1) ?? throw new InvalidDataException($"no shared text {index}");

    public CellFormat Format(int style)
    {
        int number = styles.ElementAtOrDefault(style);
        return formats.TryGetValue(number, out CellFormat format) ? format : CellFormats.BuiltIn(number);
    }

    private void ReadSheets(WorkbookPart book)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(book);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(WorkbookProperties)) CountsFrom1904 = Parts.Attribute(reader, "date1904") is "1" or "true";
            if (reader.ElementType != typeof(Sheet)) continue;
            string? relationship = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "id").Value;
            if (Parts.Attribute(reader, "name") is string name && relationship is not null) Sheets.Add((name, relationship));
        }
    }

    private void ReadTexts(SharedStringTablePart shared)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(shared);
        while (reader.Read())
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem)) texts.Add(EscapedText.Read(Parts.RichText(reader)));
    }

    private void ReadFormats(WorkbookStylesPart style)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(style);
        bool ofCells = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormats)) ofCells = reader.IsStartElement;
            if (!reader.IsStartElement) continue;
            int number = Workbooks.CellFormats.Number(Parts.Attribute(reader, "numFmtId"));
            if (reader.ElementType == typeof(NumberingFormat))
                formats[number] = Workbooks.CellFormats.Of(Parts.Attribute(reader, "formatCode") ?? "");
            else if (ofCells && reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormat)) styles.Add(number);
        }
    }
}
