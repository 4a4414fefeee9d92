using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class OnePlacementPerRequestTests
{
    private static readonly OnePlacementPerRequest Rule = new();

    [Fact]
    public void Each_request_with_candidates_has_one_row_over_all_of_them()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 2)
            .Vendor("v1", max: 2).Vendor("nowhere", needs: ["frying"]).Vendor("v3")
            .Problem().Model();

        Row[] rows = [.. Rule.Rows(model)];

        Assert.Equal(["v1@morning", "v3@morning"], rows.Select(row => row.Where));
        Assert.Equal([[0, 1, 2], [3, 4]], rows.Select(row => row.Columns.ToArray()));
        Assert.All(rows, row => Assert.True(row.IsClique));
        Assert.All(rows, row => Assert.Equal(Rule.Id, row.Rule));
    }

    [Fact]
    public void A_vendor_never_gets_two_runs_though_both_are_free()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Vendor("v1").Problem().Model();

        Assert.True(model.Allows("v1 on A1"));
        Assert.True(model.Allows("v1 on A4"));
        Assert.False(model.Allows("v1 on A1", "v1 on A4"));
    }
}
