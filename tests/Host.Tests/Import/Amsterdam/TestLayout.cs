using System.Collections.Immutable;
using System.Text;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>A made-up layout: stalls 1 2 3 and 5 4 at the left of a page, 6 7 facing them; a passage between 3 and 4.</summary>
internal sealed class TestLayout
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        [LayoutFiles.Stalls] = """
            [{"plaatsId": "1"}, {"plaatsId": "2"}, {"plaatsId": "3"}, {"plaatsId": "4"}, {"plaatsId": "5"}, {"plaatsId": "6"}, {"plaatsId": "7"}]
            """,
        [LayoutFiles.Rows] = """{"rows": [["1", "2", "3"], ["4", "5"], ["6", "7"]]}""",
        [LayoutFiles.Obstacles] = """{"obstakels": [{"kraamA": "3", "kraamB": "5", "obstakel": ["loopje", "lantaarnpaal"]}]}""",
        [LayoutFiles.Trades] = """[{"brancheId": "fish", "verplicht": true}]""",
        [LayoutFiles.Pages] = """
            [{"title": "x", "indelingslijstGroup": [
              {"class": "block-left", "title": "Rij 1", "landmarkTop": "Kerk", "landmarkBottom": "Damstraat", "plaatsList": ["1", "2", "3", "5", "4"]},
              {"class": "block-right", "title": "Rij 1", "landmarkTop": "Kerk", "landmarkBottom": "Brug", "plaatsList": ["6", "7"]}]}]
            """,
    };

    public TestLayout With(string file, string content)
    {
        files[file] = content;
        return this;
    }

    public TestLayout Without(string file)
    {
        files.Remove(file);
        return this;
    }

    public Built<ImportedDay> Result(string name = "TEST-ZA") =>
        LayoutImport.Layout("in/" + name, name, files.ToImmutableDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value)));

    /// <summary>The layout; it also was written and read again without fault.</summary>
    public ImportedDay Imported(string name = "TEST-ZA")
    {
        ImportedDay layout = Result(name).Value;
        Assert.Empty(MarketReader.Read(new MarketFiles(MarketWriter.Files(layout.Facts))).Faults);
        return layout;
    }
}
