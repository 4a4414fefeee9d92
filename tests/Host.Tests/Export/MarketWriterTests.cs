using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Tests.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Export;

public class MarketWriterTests
{
    [Fact]
    public void The_sample_market_is_the_same_when_written_and_read_again()
    {
        Market sample = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value).Value;

        Assert.Equal(Text(sample), Text(WrittenAndRead(FactsOf.Market(sample))));
    }

    [Fact]
    public void Rare_values_are_the_same_when_written_and_read_again()
    {
        Market sample = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value).Value;
        Market rare = sample with
        {
            Header = sample.Header with
            {
                Note = null,
                Appeal = null,
                ClosedDates = [new(null, 2, 29), new(2026, 10, 1)],
                Permit = sample.Header.Permit with { To = new DateOnly(2030, 12, 31) },
            },
            Vendors = [.. sample.Vendors.Select(Rare)],
            Stalls = [.. sample.Stalls.Select(Rare)],
            Frontages = [.. sample.Frontages.Select(line => line with { Circular = true, StandsOutward = true })],
        };

        Assert.Equal(Text(rare), Text(WrittenAndRead(FactsOf.Market(rare))));
    }

    [Fact]
    public void A_shipped_policy_is_named_and_one_that_differs_is_written_whole()
    {
        MarketFacts facts = new TestDay().Imported().Facts;
        Assert.Equal("""{"schema":1,"use":"amsterdam","drawSeed":"TEST 2021-10-30"}""", Policy(facts));

        Policy changed = facts.Policy.Value with { Tiers = [.. facts.Policy.Value.Tiers.Select(tier => tier with { MayMove = false })] };
        MarketFacts other = facts with { Policy = facts.Policy with { Value = changed } };
        Assert.Contains("\"tiers\"", Policy(other), StringComparison.Ordinal);
        Assert.All(WrittenAndRead(other).Policy.Tiers, tier => Assert.False(tier.MayMove));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    [InlineData(null)]
    public void The_markets_language_comes_back(Language? language)
    {
        MarketFacts facts = new TestDay().Imported().Facts;
        MarketFacts chosen = facts with { Header = facts.Header with { Value = facts.Header.Value with { Language = language } } };

        Assert.Equal(language, WrittenAndRead(chosen).Header.Language);
        Assert.Empty(Schemas.Complaints("market.schema.json", MarketWriter.Files(chosen).First(file => file.Key == "market.json").Value.Span));
    }

    [Fact]
    public void A_private_tier_comes_back()
    {
        MarketFacts facts = new TestDay().Imported().Facts;
        Policy changed = facts.Policy.Value with { Tiers = [.. facts.Policy.Value.Tiers.Select(tier => tier with { IsPrivate = tier.Number == 2 })] };
        MarketFacts other = facts with { Policy = facts.Policy with { Value = changed } };

        Assert.Equal(changed.Tiers, WrittenAndRead(other).Policy.Tiers);
        Assert.Empty(Schemas.Complaints("policy.schema.json", System.Text.Encoding.UTF8.GetBytes(Policy(other))));
    }

    [Fact]
    public void A_rule_pack_that_differs_from_the_shipped_one_lies_beside_the_market()
    {
        MarketFacts facts = new TestDay().Imported().Facts;
        Assert.DoesNotContain(MarketWriter.Files(facts), file => file.Key.EndsWith(".rules.json", StringComparison.Ordinal));

        RulePack pack = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value).Value.Rules;
        MarketFacts other = facts with { Rules = facts.Rules with { Value = pack with { Name = "ours" } } };
        Assert.Contains(MarketWriter.Files(other), file => file.Key == "ours.rules.json");
        Assert.Equal(JsonSerializer.Serialize(pack.Rules), JsonSerializer.Serialize(WrittenAndRead(other).Rules.Rules));
    }

    [Fact]
    public void Tables_open_rightly_in_Excel_and_empty_ones_are_left_out()
    {
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files = MarketWriter.Files(new TestDay().Imported().Facts).ToDictionary();

        IEnumerable<string> tables = files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal));
        Assert.All(tables, name => Assert.True(files[name].Span.StartsWith("\uFEFF"u8)));
        Assert.Equal(
            ["categories.csv", "frontages.csv", "market.json", "policy.json", "stalls.csv", "vendors.csv", "windows.csv", "zones.csv"],
            files.Keys.Order(StringComparer.Ordinal));
    }

    private static Vendor Rare(Vendor vendor) => vendor with
    {
        Name = new("“甲”, \"乙\";丙", "=x, \"y\""),
        RunUnit = RunUnit.Centimetres,
        RunMin = 250,
        RunMax = null,
    };

    private static Stall Rare(Stall stall) => stall with
    {
        BlockedDates = [new(null, 1, 1), new(2026, 5, 4)],
        BlockedAlways = true,
        Exclusive = !stall.Marks.IsEmpty,
    };

    private static string Policy(MarketFacts facts) =>
        JsonNode.Parse(MarketWriter.Files(facts).Single(file => file.Key == "policy.json").Value.Span)!.ToJsonString();

    private static Market WrittenAndRead(MarketFacts facts) => MarketReader.Read(new MarketFiles(MarketWriter.Files(facts))).Value;

    private static string Text(Market market) => JsonSerializer.Serialize(market);
}
