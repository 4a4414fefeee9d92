using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class HoldingTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Unmarked("B", 400).SideGap(60)
        .Category("veg", cap: 3).Category("fish", cap: 1).Category("goods")
        .Vendor("v1", "veg", rank: 1, max: 2).Vendor("v2", "veg;fish", rank: 2).Vendor("v3", "goods", rank: 3)
        .Problem().Model();

    private static string? HolderOn(Holding holding, string line, int cell)
    {
        Line on = Model.Street.LineOn(new(line));
        return holding.On(on, on.Cells[cell])?.Vendor.Value;
    }

    [Fact]
    public void Each_cell_knows_who_holds_it_and_the_side_gap_is_held_too()
    {
        var holding = new Holding(Model, Model.Chosen("v1 on A1 A2", "v3 on B:0-200"));

        Assert.Equal(["v1", "v1", null, null], Enumerable.Range(0, 4).Select(cell => HolderOn(holding, "A", cell)));
        Assert.Equal(["v3", "v3", "v3", null], new[] { 0, 19, 25, 26 }.Select(cell => HolderOn(holding, "B", cell)));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 1, "v1 on A1 A2")]
    [InlineData(2, 0, "v2 on A1")]
    [InlineData(0, 0, "v1 on A1 A2", "v2 on A3")]
    public void What_is_left_of_the_caps_is_the_least_of_a_vendors_categories(int veg, int both, params string[] seats)
    {
        var holding = new Holding(Model, Model.Chosen(seats));

        Assert.Equal(veg, holding.CapLeft(Model.Requests[0]));
        Assert.Equal(both, holding.CapLeft(Model.Requests[1]));
        Assert.Null(holding.CapLeft(Model.Requests[2]));
    }

    /// <summary>All who sell fish come to one square, for which there is no guide: the row of the cap is multiplied by the choice that it stays shut.</summary>
    [Fact]
    public void A_cap_is_what_it_is_whether_or_not_the_zone_is_open()
    {
        PlacementModel model = new MarketBuilder().Square("Q", 2000, 1000).Stalls("A", 3).Feature("q", FeatureKind.Mouth, 0).Guide("late", from: "09:00")
            .Category("fish", cap: 2).Vendor("v", "fish").Vendor("w", "fish").Vendor("x", "fish").Problem().Model();

        Assert.Equal(2, new Holding(model, model.Chosen()).CapLeft(model.Requests[0]));
    }
}
