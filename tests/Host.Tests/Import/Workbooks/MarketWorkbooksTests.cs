using System.IO.Compression;
using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Workbooks;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Workbooks;

public class MarketWorkbooksTests
{
    [Fact]
    public void A_market_may_have_its_tables_on_sheets() => Assert.Equal(MarketText.Of(new SmallMarket().Read().Value), MarketText.Of(new SheetMarket().Read()));

    [Fact]
    public void Sheets_may_have_Chinese_names()
    {
        var market = new SheetMarket().Rename("vendors", "摊主").Rename("zones", " 区段 ").Rename("stalls", "Stalls");

        Assert.Equal(2, market.Read().Vendors.Length);
    }

    [Fact]
    public void Some_tables_may_be_on_sheets_and_others_in_files()
    {
        string rails = new SmallMarket().Text("rails.csv");

        Assert.Empty(new SheetMarket().Without("rails").With().With("rails.csv", rails).Faults());
    }

    [Fact]
    public void A_table_that_is_on_a_sheet_and_in_a_file_is_a_fault()
    {
        string fault = Assert.Single(new SheetMarket().With().With("rails.csv", new SmallMarket().Text("rails.csv")).Faults());

        Assert.Equal("rails.csv: market.xlsx[rails] holds it too, expected each table in one place", fault);
    }

    [Fact]
    public void A_table_on_two_sheets_is_a_fault()
    {
        string fault = Assert.Single(new SheetMarket().With().With("more.xlsx", new SheetMarket().Bytes()).Faults(), text => text.Contains("rails", StringComparison.Ordinal));

        Assert.Equal("more.xlsx[rails]: it is the same table as market.xlsx[rails], expected each table in one place", fault);
    }

    [Fact]
    public void A_workbook_may_have_any_name() => Assert.Equal(2, new SheetMarket().With("早市 2026.XLSX").Read().Value.Vendors.Length);

    [Fact]
    public void A_workbook_without_a_table_is_not_the_markets_business() =>
        Assert.Empty(new SheetMarket().With().With("accounts.xlsx", Accounts().Bytes()).Faults());

    [Fact]
    public void What_Excel_leaves_beside_an_open_workbook_is_passed_over()
    {
        var files = new MarketFiles([new("~$market.xlsx", Encoding.ASCII.GetBytes("clerk"))]);

        Assert.Equal(["~$market.xlsx"], files.Others);
    }

    [Theory]
    [InlineData("vendor", "Maybe \"vendors\" is meant")]
    [InlineData("收费表", "Maybe \"收费\" is meant")]
    [InlineData("Sheet1", "or \"notes\"")]
    public void A_sheet_that_is_no_table_is_a_fault(string name, string ending)
    {
        string fault = Assert.Single(new SheetMarket().Sheet(name).Faults());

        Assert.StartsWith($"market.xlsx[{name}]: there is no table \"{name}\", expected one of windows, zones,", fault, StringComparison.Ordinal);
        Assert.EndsWith(ending, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("说明")]
    [InlineData("Notes")]
    public void A_sheet_for_people_is_passed_over(string name) => Assert.Empty(new SheetMarket().Sheet(name).Faults());

    [Fact]
    public void An_empty_sheet_is_no_table()
    {
        Assert.Empty(new SheetMarket().Empty("Sheet1").Empty("rails").With().With("rails.csv", new SmallMarket().Text("rails.csv")).Faults());
        Assert.Equal(
            "vendors.csv: there is no such file, expected it beside market.json, or a sheet \"vendors\"",
            Assert.Single(new SheetMarket().Empty("vendors").Faults()));
    }

    [Fact]
    public void A_fault_names_the_sheet_and_the_cell()
    {
        Assert.Equal(
            "market.xlsx[vendors]!E3: rank is \"first\", expected a whole number, at least 0",
            Assert.Single(new SheetMarket().Write("vendors", "E3", "first").Faults()));
        Assert.StartsWith("market.xlsx[vendors]!A3: id is blank", new SheetMarket().Write("vendors", "A3", "").Faults()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_several_cells_together_names_the_first_of_them() => Assert.Equal(
        "market.xlsx[vendors]!G2: run_min 4 is more than run_max 3, expected run_min at most run_max",
        Assert.Single(new SheetMarket().Write("vendors", "G2", "4").Faults()));

    [Theory]
    [InlineData("vendors", "C2", "nothing", "market.xlsx[vendors]!C2: unknown category \"nothing\", expected one of market.xlsx[categories]")]
    [InlineData("vendors", "D3", "9", "market.xlsx[vendors]!D3: tier 9 is not in the policy")]
    [InlineData("wishes", "D2", "Z9", "market.xlsx[wishes]!D2: unknown stall \"Z9\", expected one of market.xlsx[stalls]")]
    [InlineData("stalls", "D4", "100", "market.xlsx[stalls]!C4: 400–100 cm, expected from_cm before to_cm")]
    [InlineData("stalls", "D4", "90000", "market.xlsx[stalls]!D4: 400–90000 cm, expected a place within")]
    [InlineData("stalls", "A4", "A1", "market.xlsx[stalls]!A4: stall \"A1\" stands in line 2 already")]
    [InlineData("windows", "H2", "05:00", "market.xlsx[windows]!H2: sell 05:00 is before load_in 05:30")]
    [InlineData("features", "C2", "hydrant", "market.json:9: rule school-gate does not keep feature gate clear")]
    public void What_one_fact_has_against_another_is_said_of_its_cell(string sheet, string cell, string text, string said) =>
        Assert.Contains(new SheetMarket().Write(sheet, cell, text).Faults(), fault => fault.StartsWith(said, StringComparison.Ordinal));

    [Fact]
    public void Columns_have_the_names_that_stand_over_them_in_both_languages()
    {
        Fault fault = Assert.Single(new SheetMarket().Write("vendors", "G1", "最少").Write("vendors", "H1", "最多").Write("vendors", "G2", "4").With().Read().Faults);

        Assert.Equal("market.xlsx[vendors]!G2: 最少 4 is more than 最多 3, expected 最少 at most 最多", fault.Words.En);
        Assert.Equal("market.xlsx[vendors]!G2: 最少 4 大于最多 3，应为最少不大于最多", fault.Words.Zh);
    }

    [Fact]
    public void A_fault_of_a_whole_table_names_its_sheet() => Assert.Equal(
        "market.xlsx[windows]: no window, expected at least one",
        Assert.Single(new SheetMarket().OnlyHeader("windows").Faults(), fault => fault.Contains("no window", StringComparison.Ordinal)));

    [Fact]
    public void Faults_of_a_sheet_stand_where_those_of_its_file_would()
    {
        string[] faults = new SheetMarket().Write("zones", "C2", "stret").Write("guides", "A2", "G?").Write("vendors", "E3", "x").Faults();

        Assert.Equal(["zones", "vendors", "guides"], faults.Select(fault => fault[(fault.IndexOf('[', StringComparison.Ordinal) + 1)..fault.IndexOf(']', StringComparison.Ordinal)]));
    }

    [Fact]
    public void JSON_may_stand_on_a_sheet_too_and_its_faults_name_the_row()
    {
        string[] lines = new SmallMarket().Text("market.json").Split('\n');
        var market = new SheetMarket();
        for (int i = 0; i < lines.Length; i++) market.Write("market.json", $"A{i + 1}", lines[i]);
        market.Write("policy.json", "A1", new SmallMarket().Text("policy.json"));

        Assert.Equal("small", market.With().Without("market.json").Without("policy.json").Read().Value.Header.Id.Value);
        Assert.Equal(
            "market.xlsx[market.json]!A5: timeZone is 1, expected text",
            Assert.Single(market.Write("market.json", "A5", "\"timeZone\": 1,").With().Without("market.json").Without("policy.json").Faults()));
    }

    [Fact]
    public void An_old_or_locked_workbook_is_named_as_such()
    {
        string fault = Assert.Single(new SmallMarket().With("market.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).Faults());

        Assert.Equal("market.xlsx: it cannot be opened, expected a whole workbook (.xlsx)\n  Maybe it has a password, or is an old .xls", fault);
    }

    [Fact]
    public void An_old_workbook_is_pointed_at_where_tables_are_missing()
    {
        var market = new SmallMarket().Without("vendors.csv").With("market.xls", "x");

        Assert.EndsWith("Maybe it is in \"market.xls\": save that as .xlsx", Assert.Single(market.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_is_cut_off_is_one_fault()
    {
        byte[] whole = new SheetMarket().Bytes();

        Assert.Equal("market.xlsx: it is broken, expected a whole workbook (.xlsx)", Assert.Single(new SheetMarket().With().With("market.xlsx", whole[..(whole.Length / 2)]).Faults()));
    }

    [Fact]
    public void A_workbook_that_would_unpack_to_too_much_is_refused_by_what_it_says_of_itself()
    {
        byte[] bytes = new SheetMarket().Bytes();
        Saying(bytes, "xl/styles.xml", uint.MaxValue - 1);

        string fault = Assert.Single(new SheetMarket().With().With("market.xlsx", bytes).Faults());

        Assert.Matches("^market.xlsx: 4294[0-9]{6} bytes when unpacked, expected at most 256 MB$", fault);
    }

    [Fact]
    public void Nesting_without_end_is_no_crash()
    {
        const int depth = 200_000;
        string nested = string.Concat(Enumerable.Repeat("<r>", depth)) + "<t>deep</t>" + string.Concat(Enumerable.Repeat("</r>", depth));

        Assert.NotEmpty(new SheetMarket().Cell("rails", "C2", $" t=\"inlineStr\"><is>{nested}</is>").Faults());
    }

    [Fact]
    public void A_workbook_of_thousands_of_parts_is_refused()
    {
        using var bytes = new MemoryStream();
        bytes.Write(new SheetMarket().Bytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            for (int i = 0; i < WorkbookReader.MostParts; i++) zip.CreateEntry($"xl/more{i}.xml");

        Assert.Matches("^market.xlsx: 20[0-9]{2} parts, expected at most 2000$", Assert.Single(new SheetMarket().With().With("market.xlsx", bytes.ToArray()).Faults()));
    }

    [Fact]
    public void A_workbook_that_says_too_little_of_itself_is_broken_rather_than_unpacked()
    {
        byte[] bytes = new SheetMarket().Bytes();
        Saying(bytes, "xl/workbook.xml", 100);

        Assert.StartsWith("market.xlsx: it is broken", Assert.Single(new SheetMarket().With().With("market.xlsx", bytes).Faults()), StringComparison.Ordinal);
    }

    private static SheetMarket Accounts()
    {
        var accounts = new SheetMarket();
        foreach (string file in FileNames.Tables) accounts.Without(Path.GetFileNameWithoutExtension(file));
        return accounts.Write("Sheet1", "A1", "money");
    }

    /// <summary>Writes another unpacked size into the directory of a zip.</summary>
    private static void Saying(byte[] zip, string entry, uint size)
    {
        const int header = 46, unpacked = 24;
        int name = zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(entry));
        BitConverter.TryWriteBytes(zip.AsSpan(name - header + unpacked), size);
    }
}
