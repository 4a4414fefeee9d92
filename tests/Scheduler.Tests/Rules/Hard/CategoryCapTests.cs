using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class CategoryCapTests
{
    private static readonly CategoryCap Rule = new();

    private static MarketBuilder Market(int cap, int stalls = 3) =>
        new MarketBuilder().Street("R", 4000).Stalls("A", stalls).Category("veg", cap: cap).Category("goods");

    [Fact]
    public void Each_run_of_the_category_is_charged_its_stalls()
    {
        PlacementModel model = Market(cap: 2, stalls: 2).Vendor("v1", "veg", max: 2).Vendor("v2", "goods").Problem().Model();

        Row row = Assert.Single(Rule.Rows(model));

        Assert.Equal((Rule.Id, "veg", 2L), (row.Rule, row.Where, row.Most));
        Assert.Equal([0, 1, 2], row.Columns);
        Assert.Equal([1, 1, 2], row.Coefficients);
    }

    [Fact]
    public void A_category_without_cap_or_without_candidates_has_no_row()
    {
        Assert.Empty(Rule.Rows(Market(cap: 1).Vendor("v1", "goods").Problem().Model()));
        Assert.Empty(Rule.Rows(Market(cap: 1).Vendor("v1", "veg", needs: ["frying"]).Problem().Model()));
    }

    [Fact]
    public void A_vendor_of_two_categories_counts_in_both()
    {
        Row[] rows = [.. Rule.Rows(Market(cap: 1, stalls: 1).Category("fish", cap: 5).Vendor("v", "goods;fish;veg").Problem().Model())];

        Assert.Equal([("veg", 1L), ("fish", 5L)], rows.Select(row => (row.Where, row.Most)));
        Assert.All(rows, row => Assert.Equal([0], row.Columns));
    }

    [Fact]
    public void On_an_unmarked_line_a_started_standard_width_is_a_stall()
    {
        PlacementModel model = Market(cap: 9, stalls: 0).SideGap(0).Unmarked("B", 410)
            .Vendor("v", "veg", min: 400, max: 401, unit: RunUnit.Centimetres).Problem().Model();

        Row row = Assert.Single(Rule.Rows(model));

        Assert.Equal(["B:0-400", "B:10-410", "B:0-401"], row.Columns.Select(column => model.Columns[column].Ground()));
        Assert.Equal([2, 2, 3], row.Coefficients);
    }

    /// <summary>A real day of Amsterdam: a cap of 1 and eight own stalls.</summary>
    [Fact]
    public void A_cap_of_one_does_not_bar_eight_own_stalls_nor_let_anyone_else_in()
    {
        MarketBuilder market = Market(cap: 1, stalls: 12);
        for (int i = 1; i <= 4; i++) market.Vendor($"h{i}", "veg", tier: 1, own: [$"A{2 * i - 1}", $"A{2 * i}"]);
        PlacementModel model = market.Vendor("new", "veg").Problem().Model();

        Row row = Assert.Single(Rule.Rows(model));

        Assert.Equal(0, row.Most);
        Assert.Equal(model.Of(4), row.Columns);
        Assert.True(model.Allows("h1 on A1 A2", "h2 on A3 A4", "h3 on A5 A6", "h4 on A7 A8"));
        Assert.False(model.Allows("new on A9"));
    }

    [Theory]
    [InlineData(1, "h on A1 A2", true)]
    [InlineData(2, "h on A1 A2 A3", false)]
    [InlineData(3, "h on A1 A2 A3", true)]
    public void Growth_beyond_the_own_stalls_is_charged(int cap, string placed, bool allowed) =>
        Assert.Equal(allowed, Market(cap).Vendor("h", "veg", tier: 1, own: ["A1", "A2"], max: 3).Problem().Model().Allows(placed));

    [Fact]
    public void A_holder_who_moves_with_the_same_number_is_not_charged() =>
        Assert.True(Market(cap: 1, stalls: 4).Vendor("h", "veg", tier: 1, own: ["A1", "A2"], wishes: ["A4"]).Problem().Model()
            .Allows("h on A3 A4"));

    [Fact]
    public void An_own_stall_that_cannot_be_had_counts_for_nobody()
    {
        PlacementModel model = Market(cap: 2).Blocked("A1").Vendor("h", "veg", tier: 1, own: ["A1", "A2"], min: 1).Vendor("v", "veg").Problem().Model();

        Assert.Equal(1, Assert.Single(Rule.Rows(model)).Most);
        Assert.True(model.Allows("h on A2", "v on A3"));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void The_cap_holds_over_all_vendors_of_the_category(int cap, bool allowed) =>
        Assert.Equal(allowed, Market(cap).Vendor("v1", "veg").Vendor("v2", "veg").Problem().Model().Allows("v1 on A1", "v2 on A2"));
}
