using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class ApartTests
{
    private static readonly RuleId Rule = new("rule");

    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000)
        .Stalls("A", 2).Stalls("B", 2, side: Side.Right).Vendor("v").Vendor("w").Vendor("h", tier: 1, own: ["A1", "B2"])
        .Problem().Model();

    private static readonly ImmutableArray<Shape> Shapes = Shape.Of(Model, _ => true);

    private static Row[] Rows(Func<string, string, bool> clash, bool evenOfOne) =>
        [.. Apart.Rows(Rule, Shapes, (one, other) => clash(Name(one), Name(other)) || clash(Name(other), Name(one)), evenOfOne)];

    private static string Name(Shape shape) => $"{shape.Stand.Line.Frontage.Id}{shape.Stand.Along.FromCm / 200 + 1}";

    private static string Text(Row row) => $"{string.Join(", ", row.Columns.Select(column =>
        $"{Model.Requests[Model.Columns[column].Request].Vendor} on {Model.Columns[column].Ground()}"))} ≤ {row.Most}";

    [Fact]
    public void Of_two_shapes_that_clash_at_most_one_column_is_taken() => Assert.Equal(
        ["h on A1 | B2, v on A1, v on B1, w on A1, w on B1 ≤ 1"],
        Rows((one, other) => (one, other) == ("A1", "B1"), evenOfOne: true).Select(Text));

    [Fact]
    public void Three_that_clash_with_each_other_share_one_row() =>
        Assert.Single(Rows((one, other) => one != other && one != "A2" && other != "A2", evenOfOne: false));

    [Fact]
    public void Shapes_that_do_not_clash_share_none() => Assert.Empty(Rows((_, _) => false, evenOfOne: true));

    [Fact]
    public void A_column_of_two_pieces_that_clash_is_never_taken_unless_a_vendor_is_spared_itself()
    {
        Assert.Contains("h on A1 | B2 ≤ 0", Rows((one, other) => (one, other) == ("A1", "B2"), evenOfOne: true).Select(Text));
        Assert.DoesNotContain("h on A1 | B2 ≤ 0", Rows((one, other) => (one, other) == ("A1", "B2"), evenOfOne: false).Select(Text));
    }
}
