using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Workbooks;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Workbooks;

/// <summary>The small market with its tables on the sheets of market.xlsx, each cell of them free to be anything that Excel writes.</summary>
internal sealed class SheetMarket
{
    /// <summary>Styles of cells: 1 date, 2 day and month, 3 time, 4 zeros before, 5 hours past 24, 6 date as Chinese editions have it.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts count="3"><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="[h]:mm;@"/></numFmts>
          <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
          <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="31"/></cellXfs>
        </styleSheet>
        """;

    private readonly Dictionary<string, SortedDictionary<(int Row, int Column), string>> sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> merged = new(StringComparer.Ordinal);
    private readonly SmallMarket market = new();
    private string properties = "";

    public SheetMarket()
    {
        foreach (string file in SmallMarket.FileNames.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).ToArray())
        {
            SortedDictionary<(int Row, int Column), string> cells = [];
            string[] lines = market.Text(file).TrimEnd('\n').Split('\n');
            for (int row = 0; row < lines.Length; row++)
            {
                string[] texts = lines[row].Split(',');
                for (int column = 0; column < texts.Length; column++) cells[(row + 1, column)] = Text(texts[column]);
            }

            sheets[Path.GetFileNameWithoutExtension(file)] = cells;
            market.Without(file);
        }
    }

    /// <summary>What a cell holds: the inside of <c>&lt;c …&gt;</c> from its attributes on.</summary>
    public SheetMarket Cell(string sheet, string place, string xml)
    {
        (int row, int column) = Area.Cell(place)!.Value;
        sheets.TryAdd(sheet, []);
        sheets[sheet][(row, column)] = xml;
        return this;
    }

    public SheetMarket Number(string sheet, string place, string number, int style = 0) =>
        Cell(sheet, place, $" s=\"{style}\"><v>{number}</v>");

    public SheetMarket Write(string sheet, string place, string text) => Cell(sheet, place, Text(text));

    public SheetMarket Merge(string sheet, string area)
    {
        merged[sheet] = $"<mergeCells count=\"1\"><mergeCell ref=\"{area}\"/></mergeCells>";
        return this;
    }

    /// <summary>Moves everything down by a row.</summary>
    public SheetMarket Down(string sheet)
    {
        sheets[sheet] = new(sheets[sheet].ToDictionary(cell => (cell.Key.Row + 1, cell.Key.Column), cell => cell.Value));
        return this;
    }

    public SheetMarket Rename(string sheet, string name)
    {
        sheets[name] = sheets[sheet];
        sheets.Remove(sheet);
        return this;
    }

    public SheetMarket Without(string sheet)
    {
        sheets.Remove(sheet);
        return this;
    }

    public SheetMarket Empty(string sheet)
    {
        sheets[sheet] = [];
        return this;
    }

    /// <summary>One more sheet, with something on it.</summary>
    public SheetMarket Sheet(string name) => Write(name, "A1", "something");

    /// <summary>A sheet with something in one row alone.</summary>
    public SheetMarket AtRow(string sheet, int row)
    {
        sheets[sheet] = new() { [(row, 0)] = Text("something") };
        return this;
    }

    public SheetMarket OnlyHeader(string sheet)
    {
        sheets[sheet] = new(sheets[sheet].Where(cell => cell.Key.Row == 1).ToDictionary());
        return this;
    }

    public SheetMarket From1904()
    {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public SmallMarket With(string workbook = "market.xlsx") => market.With(workbook, Bytes());

    public string[] Faults() => With().Faults();

    public Market Read() => With().Read().Value;

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            string[] names = [.. sheets.Keys];
            Add(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Documents}\">{properties}<sheets>" + string.Concat(names.Select((name, i) => $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships([
                .. names.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("rIdS", "styles", "styles.xml"), ("rIdT", "sharedStrings", "sharedStrings.xml")]));
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\"><si><t>shared</t></si><si><r><t>ric</t></r><r><t>h</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si></sst>");
            for (int i = 0; i < names.Length; i++) Add(zip, $"xl/worksheets/sheet{i + 1}.xml", SheetXml(names[i]));
        }

        return bytes.ToArray();
    }

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private string SheetXml(string name)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var row in sheets[name].GroupBy(cell => cell.Key.Row))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Key}\">");
            foreach (((int _, int column), string cell) in row) xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{WrittenRow.Letters(column)}{row.Key}\"{cell}</c>");
            xml.Append("</row>");
        }

        return xml.Append("</sheetData>").Append(merged.GetValueOrDefault(name)).Append("</worksheet>").ToString();
    }

    private static string Text(string text) => text.Length == 0 ? ">" : $" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is>";

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Documents}/{one.Type}\" Target=\"{one.Target}\"/>")) + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
