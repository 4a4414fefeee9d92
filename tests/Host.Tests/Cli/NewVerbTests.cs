using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

public sealed class NewVerbTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_new_market_lacks_only_what_nobody_can_know_for_the_clerk()
    {
        Assert.Equal(0, await scratch.Run("new riverside"));
        Assert.Equal(2, await scratch.Run("check --market riverside"));

        Assert.Equal(
            ["market.json:13: permit/number is blank, expected the number of the paper", "windows.csv: no window, expected at least one"],
            scratch.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_new_market_with_a_permit_and_a_window_is_without_fault()
    {
        await scratch.Run("new riverside");
        string header = File.ReadAllText(scratch.Path("riverside", "market.json"));
        scratch.Write(header.Replace("\"number\": \"\"", "\"number\": \"P 1\"", StringComparison.Ordinal), "riverside", "market.json");
        File.AppendAllText(scratch.Path("riverside", "windows.csv"), "m,早市,,1-5,,5:00,5:10,5:20,6:00,8:30,8:45,8:55,9:00\n");

        Assert.Equal(0, await scratch.Run("check --market riverside"));
    }

    [Fact]
    public async Task It_says_what_to_do_next()
    {
        await scratch.Run("new riverside");

        Assert.StartsWith("written to riverside; README.txt explains each column", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("check --market riverside", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_every_table_with_its_columns_explained()
    {
        await scratch.Run("new riverside");
        string readme = File.ReadAllText(scratch.Path("riverside", EmptyMarket.Readme));

        foreach (string table in FileNames.Tables)
        {
            string[] columns = File.ReadAllLines(scratch.Path("riverside", table))[0].TrimStart('\uFEFF').Split(',');
            Assert.Contains(table, readme, StringComparison.Ordinal);
            Assert.All(columns, column => Assert.Contains($"  {column} · {ColumnWords.Chinese(column)}：", readme, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Its_columns_and_its_sheets_are_in_the_language_asked_for()
    {
        var chinese = new MarketHost(scratch.Terminal with { Language = Language.Chinese });
        await CommandLine.RunAsync(["new", "riverside"], chinese, TestContext.Current.CancellationToken);

        Assert.StartsWith("编号,中文名称,英文名称,业态,等级,位次", File.ReadAllText(scratch.Path("riverside", "vendors.csv")), StringComparison.Ordinal);
        Assert.Contains("\"language\": \"zh\"", File.ReadAllText(scratch.Path("riverside", "market.json")), StringComparison.Ordinal);
        Assert.Equal(2, await scratch.Run("check --market riverside"));
        Assert.Equal(2, scratch.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("江边早市", "江边早市")]
    [InlineData("a b/", "a b")]
    [InlineData("_=_", "_-_")]
    [InlineData("==", "market")]
    public void The_directory_names_the_market(string directory, string id)
    {
        MarketFiles files = new(EmptyMarket.Files(Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)), new DateOnly(2026, 9, 1), default));

        Assert.Contains($"\"id\": \"{id}\"", System.Text.Encoding.UTF8.GetString(files.Find("market.json")!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_holds_anything_is_left_alone()
    {
        scratch.Write("mine", "riverside", ".hidden");

        Assert.Equal(2, await scratch.Run("new riverside"));
        Assert.Equal(["riverside/", "riverside/.hidden"], scratch.Everything());
    }

    [Fact]
    public async Task An_empty_directory_is_filled_and_a_market_never_laid_twice()
    {
        Directory.CreateDirectory(scratch.Path("riverside"));

        Assert.Equal(0, await scratch.Run("new riverside"));
        Assert.Equal(2, await scratch.Run("new riverside"));
    }

    [Fact]
    public async Task A_workbook_lacks_no_more_than_a_directory()
    {
        Assert.Equal(0, await scratch.Run("new riverside/market.xlsx"));
        Assert.Equal(["riverside/", "riverside/market.xlsx"], scratch.Everything());
        Assert.Equal(2, await scratch.Run("check --market riverside"));

        Assert.Equal(
            ["market.xlsx[market.json]!A13: permit/number is blank, expected the number of the paper", "market.xlsx[windows]: no window, expected at least one"],
            scratch.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("check --market riverside says", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_never_takes_the_place_of_another()
    {
        Assert.Equal(0, await scratch.Run("new riverside/market.xlsx"));
        Assert.Equal(2, await scratch.Run("new riverside/market.xlsx"));
        Assert.Contains("is there already", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_explains_each_column_and_lists_its_words_where_it_is_filled()
    {
        using var bytes = new MemoryStream(EmptyMarket.Workbook("riverside", new DateOnly(2026, 9, 1), Language.Chinese));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(bytes, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        DataValidation[] zones = [.. Sheet(document, "区段").Descendants<DataValidation>()];
        Assert.Equal(FileColumns("zones.csv"), zones.Length);
        Assert.All(zones, prompt => Assert.NotEmpty(prompt.Prompt!.Value!));
        Assert.Contains(zones, prompt => prompt.Formula1?.Text == "\"街道,广场\"" && prompt.PromptTitle == "类型");
        Assert.Contains(Sheet(document, "摊主").Descendants<DataValidation>(), prompt => prompt.Formula1?.Text == "\"是,否\"");
    }

    [Fact]
    public void Every_word_that_is_offered_is_read()
    {
        Assert.All(ColumnChoices.Of("features.csv", "kind"), word =>
        {
            Assert.NotNull(Kebab<FeatureKind>.Words.FindInCell(word.Zh));
            Assert.NotNull(Kebab<FeatureKind>.Words.FindInCell(word.En));
        });
        Assert.Equal([new Bilingual("街道", "street"), new Bilingual("广场", "square")], ColumnChoices.Of("zones.csv", "kind"));
    }

    private static int FileColumns(string file) =>
        new MarketFiles(EmptyMarket.Files("m", new DateOnly(2026, 9, 1), Language.English)).Find(file) is ReadOnlyMemory<byte> bytes
            ? System.Text.Encoding.UTF8.GetString(bytes.Span).Split('\n')[0].Split(',').Length
            : 0;

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        Sheet sheet = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    [Fact]
    public async Task A_file_in_its_place_is_left_alone()
    {
        scratch.Write("mine", "riverside");

        Assert.Equal(2, await scratch.Run("new riverside"));
        Assert.Equal("mine", File.ReadAllText(scratch.Path("riverside")));
    }
}
