using TidalMarket.Benchmarks;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Packs;

/// <summary>docs/rules.md says what the packs say: <c>dotnet run -c Release --project benchmarks -- rules</c> writes it.</summary>
public class RulesDocumentTests
{
    private const string Costs = "<!-- costs: written by the command above -->", CostsEnd = "<!-- costs end -->";

    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Samples =>
    [
        .. Directory.GetDirectories(Repository.Data()).Where(place => File.Exists(Path.Combine(place, "market.json"))).Select(place => Path.GetFileName(place)!),
    ];

    [Fact]
    public void The_tables_of_the_packs_are_what_the_packs_say() =>
        Assert.Equal(RulePages.Text(), RulePages.Between(Document, RulePages.Begin, RulePages.End).TrimStart('\r'));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_rule_of_a_samples_pack_has_its_cost(string sample)
    {
        Market market = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data(sample)).Value).Value;
        string[] costs = RulePages.Between(Document, Costs, CostsEnd).Split("\n### ");

        string told = Assert.Single(costs, part => part.StartsWith($"data/{sample} under {market.Rules.Name}\n", StringComparison.Ordinal));

        IEnumerable<string> rows = told.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(market.Rules.Rules.Select(rule => rule.Id.Value), rows);
    }

    [Fact]
    public void A_changed_number_would_make_the_page_stale() =>
        Assert.NotEqual(RulePages.Text(), RulePages.Between(Document.Replace("500 cm", "501 cm", StringComparison.Ordinal), RulePages.Begin, RulePages.End));
}
