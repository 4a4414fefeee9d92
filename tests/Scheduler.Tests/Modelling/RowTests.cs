using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class RowTests
{
    private static readonly RuleId Rule = new("rule");

    [Fact]
    public void At_most_one_of_some_columns_is_a_clique()
    {
        Row row = Row.AtMostOne(Rule, "A1", [2, 5, 7]);

        Assert.Equal([2, 5, 7], row.Columns);
        Assert.Equal([1, 1, 1], row.Coefficients);
        Assert.Equal(1, row.Most);
        Assert.True(row.IsClique);
    }

    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 1, 2, false)]
    [InlineData(1, 1, 0, false)]
    [InlineData(1, 2, 1, false)]
    public void A_row_is_a_clique_only_with_coefficients_and_right_side_of_one(int first, int second, long most, bool clique) =>
        Assert.Equal(clique, new Row(Rule, "veg", [0, 1], [first, second], most).IsClique);

    [Fact]
    public void A_sum_stands_in_the_order_of_its_columns_and_times_a_choice_it_waits_for_it()
    {
        Row row = Row.Sum(Rule, "Q", [(5, 3), (2, 1)], 4);

        Assert.Equal("1·2 3·5 ≤ 4", Written(row));
        Assert.Equal("1·2 -4·4 3·5 ≤ 0", Written(row.Times(4)));
    }

    private static string Written(Row row) =>
        string.Join(' ', row.Coefficients.Zip(row.Columns, (coefficient, column) => $"{coefficient}·{column}")) + $" ≤ {row.Most}";
}
