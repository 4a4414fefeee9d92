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

    /// <summary>Two choices after the four runs.</summary>
    private static readonly PlacementModel WithChoices = Model with
    {
        Choices = [new(new("rule"), "here", true), new(new("rule"), "there", false)],
        Rows = [new Row(new RuleId("rule"), "here", [0, 4], [1, -1], 0), new Row(new RuleId("rule"), "there", [4, 5], [1, 1], 1)],
    };

    [Fact]
    public void What_a_solver_took_is_parted_into_runs_and_choices()
    {
        Solution solution = Solution.Of(WithChoices, column => column is 0 or 4);

        Assert.Equal([0], solution.Chosen);
        Assert.Equal([4], solution.Choices);
        Assert.Equal([0, 4], solution.All);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("here", 5)]
    [InlineData("there", 4, 5)]
    public void Choices_count_in_rows_as_runs_do(string? broken, params int[] choices)
    {
        if (broken is null) choices = [4];
        Assert.Equal(broken, (new Solution([0]) { Choices = [.. choices] }).Broken(WithChoices)?.Where);
        Assert.Equal("here", new Solution([0]).Broken(WithChoices)?.Where);
        Assert.True(Solution.Nobody.Keeps(WithChoices, []));
    }
}
