using System.Text;
using System.Text.Json;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>The small made-up markets of the city's own test suites, oddities included.</summary>
public class ScenarioImportTests
{
    [Fact]
    public void Every_made_up_market_that_shows_a_rule_imports_and_reads_again()
    {
        SharedDays.Needed();
        int seen = 0;
        foreach ((string name, JsonElement scenario) in SharedDays.Scenarios())
        {
            if (scenario.GetProperty("nature").GetString() != "rule" || scenario.GetProperty("level").GetString() != "market") continue;
            if (!scenario.TryGetProperty("input", out JsonElement input) || input.ValueKind != JsonValueKind.Object) continue;
            ImportedDay day = AmsterdamImport.Day(name, Encoding.UTF8.GetBytes(input.GetRawText())).Value;
            Built<Market> market = MarketReader.Read(new MarketFiles(MarketWriter.Files(day.Facts)));
            Assert.True(market.IsValid, $"{name}: {string.Join('\n', market.Faults)}");
            Assert.True(market.Value.On(day.Date).IsValid, name);
            seen++;
        }

        Assert.True(seen > 100, $"only {seen} scenarios seen");
    }
}
