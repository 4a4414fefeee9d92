using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class LadderTests
{
    private static string[] Of(MarketBuilder market) =>
    [
        .. Ladder.Of(market.Problem().Model()).Select(cost =>
            $"{cost.Group} {cost.Rung}{(cost.Tier is int tier ? $" tier {tier}" : "")}{(cost.Round is int round ? $" round {round}" : "")}"),
    ];

    [Fact]
    public void Groups_in_the_policys_order_rungs_in_the_groups_order_tiers_and_rounds_within_a_rung() =>
        Assert.Equal(
            [
                "promises Promises",
                "holders Entitlement tier 1", "holders Standing tier 1",
                "applicants Marks",
                "applicants Entitlement tier 2", "applicants Entitlement tier 4",
                "applicants Standing tier 2", "applicants Standing tier 4",
                "everyone Wishes", "everyone Growth round 2", "everyone Growth round 3",
            ],
            Of(new MarketBuilder().Street("R", 4000).Stalls("A", 3)
                .Vendor("h", tier: 1, own: ["A1"]).Vendor("v", tier: 2, max: 3).Vendor("w", tier: 4)));

    [Fact]
    public void A_group_without_requests_has_no_rungs() =>
        Assert.Equal(
            ["promises Promises", "applicants Marks", "applicants Entitlement tier 3", "applicants Standing tier 3", "everyone Wishes"],
            Of(new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v", tier: 3)));

    [Fact]
    public void A_window_without_requests_has_no_ladder() =>
        Assert.Empty(Of(new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v").Absent("v")));
}
