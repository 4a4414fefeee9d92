using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class ModelPartTests
{
    /// <summary>Columns 0–2 of v1 on A1–A3, 3–4 of v2 on A1 A2 and A2 A3.</summary>
    private static readonly PlacementModel Whole = new MarketBuilder().Street("R", 4000).Stalls("A", 3).Category("veg", cap: 2)
        .Vendor("v1", "veg").Vendor("v2", "veg", min: 2)
        .Problem().Model();

    private static ModelPart Of(params int[] kept) => new(Whole, kept.Contains);

    [Fact]
    public void Columns_are_renumbered_and_still_stand_by_request()
    {
        PlacementModel part = Of(1, 2, 4).Model;

        Assert.Equal([Whole.Columns[1], Whole.Columns[2], Whole.Columns[4]], part.Columns);
        Assert.Equal([0, 2, 3], part.ColumnsOf);
        Assert.Equal([0, 3, 3], Of(0, 1, 2).Model.ColumnsOf);
    }

    [Fact]
    public void A_request_without_a_kept_column_has_an_empty_range() => Assert.Equal([0, 0, 2], Of(3, 4).Model.ColumnsOf);

    [Fact]
    public void Rows_keep_their_terms_on_kept_columns_and_their_right_side()
    {
        PlacementModel part = Of(1, 4).Model;

        Row cap = part.Rows.Single(row => row.Rule.Value == "category-cap");
        Assert.Equal([0, 1], cap.Columns);
        Assert.Equal([1, 2], cap.Coefficients);
        Assert.Equal(2, cap.Most);
    }

    [Fact]
    public void A_row_without_any_kept_column_is_dropped() =>
        Assert.DoesNotContain(Of(2).Model.Rows, row => row.Where is "A1" or "v2@morning");

    [Fact]
    public void Costs_and_caps_are_cut_with_it_and_solutions_find_the_way_back()
    {
        ModelPart part = Of(1, 4);
        var cost = new Cost(Rung.Entitlement, "group", null, null, "vendors", 9, [-1, -2, -3, -4, -5]);

        Assert.Equal([-2L, -5L], part.Part(cost).OfColumn);
        Assert.Equal((9, 7), (part.Part(cost).Constant, part.Part(new Cap(cost, 7)).Most));
        Assert.Equal([1, 4], part.Whole(new Solution([0, 1])).Chosen);
        Assert.Equal(cost.Of([1, 4]), part.Part(cost).Of([0, 1]));
    }
}
