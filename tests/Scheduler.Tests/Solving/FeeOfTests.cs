using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class FeeOfTests
{
    /// <summary>Stalls of 250 cm, 60 cm apart, and an unmarked line; a vendor of tier 2 and one of tier 3.</summary>
    private static MarketBuilder Market => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 4, widthCm: 250, gapCm: 60).Unmarked("B", 1000)
        .Vendor("v", "veg", tier: 2, max: 4).Vendor("w", "goods", tier: 3, min: 350, max: 401, unit: RunUnit.Centimetres);

    private static long Fee(MarketBuilder market, string seat)
    {
        var model = market.Problem().Model();
        return PlacementsOf.Solution(model, model.Chosen(seat)).Sum(placement => placement.Fee.Value);
    }

    [Theory]
    [InlineData(TariffUnit.Stall, "v on A1", 100)]
    [InlineData(TariffUnit.Stall, "v on A1 A2 A3", 300)]
    [InlineData(TariffUnit.Stall, "v on B:0-400", 200)]
    [InlineData(TariffUnit.Stall, "w on B:0-401", 300)]
    [InlineData(TariffUnit.Metre, "v on A1", 300)]
    [InlineData(TariffUnit.Metre, "v on A1 A2", 600)]
    [InlineData(TariffUnit.Metre, "w on B:0-350", 400)]
    [InlineData(TariffUnit.Metre, "w on B:0-401", 500)]
    [InlineData(TariffUnit.Place, "v on A1 A2 A3", 100)]
    public void A_fee_is_per_stall_per_started_metre_of_the_run_or_per_place(TariffUnit per, string seat, long fen) =>
        Assert.Equal(fen, Fee(Market.Tariff(100, per), seat));

    [Fact]
    public void Without_a_row_that_holds_the_fee_is_nothing()
    {
        Assert.Equal(0, Fee(Market, "v on A1"));
        Assert.Equal(0, Fee(Market.Tariff(100, category: "goods").Tariff(100, tier: 5).Street("S", 100).Tariff(100, zone: "S"), "v on A1"));
    }

    /// <summary>Tier before category before zone before window, whatever the order of the rows.</summary>
    [Theory]
    [InlineData("", "window", 2)]
    [InlineData("window", "zone", 2)]
    [InlineData("zone window", "category", 2)]
    [InlineData("category zone window", "tier", 2)]
    [InlineData("tier", "", 1)]
    [InlineData("tier", "tier window", 2)]
    public void The_most_telling_row_holds(string first, string second, int winner)
    {
        MarketBuilder Row(MarketBuilder market, long fen, string names) => market.Tariff(
            fen, TariffUnit.Stall,
            names.Contains("zone", StringComparison.Ordinal) ? "R" : null,
            names.Contains("category", StringComparison.Ordinal) ? "veg" : null,
            names.Contains("window", StringComparison.Ordinal) ? "morning" : null,
            names.Contains("tier", StringComparison.Ordinal) ? 2 : null);

        Assert.Equal(winner, Fee(Row(Row(Market, 1, first), 2, second), "v on A1"));
        Assert.Equal(winner, Fee(Row(Row(Market, 2, second), 1, first), "v on A1"));
    }

    [Fact]
    public void A_tier_that_pays_nothing_pays_nothing_though_others_do() =>
        Assert.Equal(0, Fee(Market.Tariff(100).Tariff(0, tier: 2), "v on A1"));

    [Fact]
    public void A_fee_per_place_is_charged_once_for_own_stalls_apart()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Vendor("h", tier: 1, own: ["A1", "A3"]).Tariff(100, TariffUnit.Place);

        Assert.Equal(100, Fee(market, "h on A1 | A3"));
    }
}
