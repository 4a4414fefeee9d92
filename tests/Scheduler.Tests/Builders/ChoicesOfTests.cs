using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Tests.Builders;

public class ChoicesOfTests
{
    private static readonly RuleId Rule = new("rule");

    /// <summary>Columns 0 and 1 are runs, 2 to 4 choices.</summary>
    private static IEnumerable<int>? Choices(Row[] rows, params int[] runs)
    {
        PlacementModel plain = new MarketBuilder().Street("R", 4000).Stalls("A", 1).Vendor("v").Vendor("w").Problem().Model();
        return new ChoicesOf(plain with { Choices = [.. Enumerable.Range(0, 3).Select(i => new Choice(Rule, $"{i}", false))], Rows = [.. rows] }).With(runs);
    }

    private static Row Row(long most, params (int Column, int Coefficient)[] terms) =>
        new(Rule, "", [.. terms.Select(term => term.Column)], [.. terms.Select(term => term.Coefficient)], most);

    [Fact]
    public void No_choice_is_taken_without_need() => Assert.Equal([], Choices([Row(1, (0, 1), (2, -1))], 0));

    [Fact]
    public void The_choice_that_mends_a_row_is_found_and_one_that_breaks_another_is_left()
    {
        Row need = Row(0, (0, 1), (2, -1), (3, -1));

        Assert.Equal([2], Choices([need], 0));
        Assert.Equal([3], Choices([need, Row(0, (2, 1))], 0));
        Assert.Null(Choices([need, Row(0, (2, 1)), Row(0, (3, 1))], 0));
        Assert.Equal([], Choices([need, Row(0, (2, 1)), Row(0, (3, 1))], 1));
    }

    [Fact]
    public void Choices_that_go_only_together_are_found_and_those_that_bar_each_other_are_not()
    {
        Row[] both = [Row(0, (0, 1), (2, -1)), Row(0, (1, 1), (3, -1), (4, -1))];

        Assert.Equal([2, 4], Choices([.. both, Row(1, (2, 1), (3, 1))], 0, 1));
        Assert.Null(Choices([.. both, Row(1, (2, 1), (3, 1), (4, 1))], 0, 1));
    }
}
