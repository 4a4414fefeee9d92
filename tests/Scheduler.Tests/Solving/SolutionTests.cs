using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class SolutionTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1").Vendor("v2").Problem().Model();

    private static PlacementModel WithRow(long most, params ImmutableArray<int> coefficients) =>
        Model with { Rows = [new Row(new RuleId("rule"), "here", [0, 3], coefficients, most)] };

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void A_row_is_kept_up_to_its_right_side(long most, bool keeps) =>
        Assert.Equal(keeps, new Solution([0, 3]).Keeps(WithRow(most, 2, 3), []));

    [Fact]
    public void Only_chosen_columns_are_counted() => Assert.True(new Solution([1, 3]).Keeps(WithRow(3, 9, 3), []));

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void A_cap_is_kept_up_to_its_value(long most, bool keeps)
    {
        var cost = new Cost(Rung.Entitlement, "group", null, null, "vendors", 10, [-3, 0, 0, 0]);

        Assert.Equal(keeps, new Solution([0]).Keeps(Model, [new Cap(cost, most)]));
    }

    [Fact]
    public void Nobody_keeps_every_row() => Assert.True(Solution.Nobody.Keeps(Model, []));
}
