using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Rosters;
using TidalMarket.Host.Tests.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Rosters;

public class VoidOverridesTests
{
    private static readonly DateOnly Last = new(2026, 6, 30);

    [Fact]
    public void After_its_last_day_a_change_is_told_with_the_line_on_which_it_stands()
    {
        Bilingual told = Assert.Single(On(Last.AddDays(1)));

        Assert.Equal(
            "market.json:9: the override of rule school-gate (D) ended on 2026-06-30 and is void on 2026-07-01; the rule pack's 200 m holds", told.En);
        Assert.Equal("market.json:9: 规则 school-gate 的变更（D）已于 2026-06-30 到期，2026-07-01 无效，按规则包的 200 m 执行", told.Zh);
    }

    [Fact]
    public void On_its_last_day_it_holds() => Assert.Empty(On(Last));

    [Fact]
    public void In_a_workbook_it_is_told_with_its_cell()
    {
        Market market = Small().Read().Value;
        byte[] workbook = MarketExport.Workbook(market, Language.English);
        Market again = MarketReader.Read(new MarketFiles([new("market.xlsx", workbook)])).Value;

        Assert.StartsWith("market.xlsx[market.json]!A", Assert.Single(VoidOverrides.On(Last.AddDays(1), again.Header, again.Rules)).En, StringComparison.Ordinal);
    }

    private static Bilingual[] On(DateOnly date)
    {
        Market market = Small().Read().Value;
        return [.. VoidOverrides.On(date, market.Header, market.Rules)];
    }

    private static SmallMarket Small() => new SmallMarket().Replace("market.json", "\"expires\": null", "\"expires\": \"2026-06-30\"");
}
