using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class FuelInZoneTests
{
    private static readonly FuelInZone Rule = new();

    private static MarketBuilder Market(int number) => new MarketBuilder()
        .Street("R", 4000, surveyed: false).Stalls("A", 4).Square("Q", 2000, 2000).Stalls("B", 2)
        .Vendor("v").Brings(lpgKg: 15).Vendor("w").Brings(lpgKg: 20).Vendor("h", tier: 1, own: ["A1", "A4"]).Brings(lpgKg: 10).Vendor("none")
        .Keep(Measure.Fuel, number);

    [Theory]
    [InlineData(35, true)]
    [InlineData(34, false)]
    public void All_that_vendors_bring_into_a_zone_is_at_most_the_number_surveyed_or_not(int number, bool allowed)
    {
        Assert.Equal(allowed, Market(number).Problem().Model().Allows("v on A2", "w on A3"));
        Assert.Equal(allowed, Market(number).Problem().Model().Allows("v on B1", "w on B2"));
        Assert.True(Market(number).Problem().Model().Allows("v on A2", "w on B1"));
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(24, false)]
    public void Who_has_two_pieces_brings_it_once(int number, bool allowed) =>
        Assert.Equal(allowed, Market(number).Problem().Model().Allows("h on A1 | A4", "v on A2", "none on A3"));

    [Fact]
    public void Each_zone_has_a_row_over_those_who_bring_any_named_by_the_packs_rule()
    {
        PlacementModel model = Market(30).Override("fuel", 20, zone: "Q").Problem().Model();
        Row[] rows = [.. Rule.Rows(model)];

        Assert.Equal([("R", 30L), ("Q", 20L)], rows.Select(row => (row.Where, row.Most)));
        Assert.DoesNotContain(rows.SelectMany(row => row.Columns), column => model.Requests[model.Columns[column].Request].LpgKg == 0);
    }

    /// <summary>Traffic is on the right; where stalls are on the left alone it does not matter.</summary>
    [Theory]
    [InlineData(Side.Left, true)]
    [InlineData(Side.Right, false)]
    public void Of_the_sides_with_lines_the_smaller_number_holds_for_the_zone(Side other, bool allowed)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000, traffic: Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 2).Stalls("B", 1, side: other, startCm: 1000).Vendor("v").Brings(lpgKg: 15)
            .Keep(Measure.Fuel, change: rule => rule with { ByTraffic = new(Closed: 100, Live: 10, Diverted: null) });

        Assert.Equal(allowed, market.Problem().Model().Allows("v on A1"));
    }

    [Fact]
    public void Of_two_rules_the_smaller_number_holds() =>
        Assert.False(Market(35).Keep(Measure.Fuel, 34, "less").Problem().Model().Allows("v on A2", "w on A3"));
}
