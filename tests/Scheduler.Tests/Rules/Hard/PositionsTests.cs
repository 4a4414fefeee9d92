using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class PositionsTests
{
    private static readonly RuleId Rule = new("rule");

    private static string[] Rows(params (int Column, int From, int To)[] ground) => Widened(0, ground);

    private static string[] Widened(int byCm, params (int Column, int From, int To)[] ground) =>
    [
        .. Positions.Rows(Rule, new FrontageId("A"), [.. ground.Select(entry => (entry.Column, new Stretch(entry.From, entry.To)))], byCm)
            .Select(row => $"{row.Where}: {string.Join(' ', row.Columns)}"),
    ];

    [Fact]
    public void Whatever_covers_a_position_stands_in_a_row_and_what_ends_there_does_not() =>
        Assert.Equal(["A@100: 0 1", "A@200: 1 2"], Rows((0, 0, 200), (1, 100, 300), (2, 200, 400)));

    [Fact]
    public void A_row_that_says_no_more_than_the_next_is_left_out() =>
        Assert.Equal(["A@200: 0 1 2"], Rows((0, 0, 300), (1, 100, 300), (2, 200, 300)));

    [Fact]
    public void One_column_is_no_row_though_it_has_two_pieces_there() => Assert.Empty(Rows((4, 0, 200), (4, 100, 300)));

    [Fact]
    public void Ground_without_length_covers_nothing() => Assert.Empty(Rows((0, 0, 200), (1, 100, 100)));

    [Fact]
    public void Columns_are_ascending() => Assert.Equal(["A@10: 3 7 9"], Rows((9, 0, 50), (3, 5, 50), (7, 10, 50)));

    /// <summary>Each 200 long, and 100 that it keeps others off.</summary>
    [Fact]
    public void Columns_that_stand_on_a_position_in_common_are_held_once_anyway()
    {
        Assert.Empty(Widened(100, (0, 0, 300), (1, 100, 400)));
        Assert.Equal(["A@200: 0 1"], Widened(100, (0, 0, 300), (1, 200, 500)));
        Assert.Equal(["A@299: 0 1"], Widened(100, (0, 0, 300), (1, 299, 599)));
        Assert.Empty(Widened(100, (0, 0, 300), (1, 300, 600)));
    }
}
