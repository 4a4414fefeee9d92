using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class RowOfStandsTests
{
    private static RowOfStands[] On(MarketBuilder market, int breakCm, string line = "A")
    {
        PlacementModel model = market.Problem().Model();
        return [.. RowOfStands.On(model, model.Street.LineOn(new FrontageId(line)), breakCm)];
    }

    private static MarketBuilder Market(int max = 1) => new MarketBuilder().Street("R", 4000).Stalls("A", 4, gapCm: 100).Unmarked("B", 600, moduleCm: 100)
        .Vendor("v", max: max);

    private static RowOfStands Free(int breakCm, params (int From, int To)[] obstacles) =>
        new([], [.. obstacles.Select(obstacle => new Stretch(obstacle.From, obstacle.To))], [], breakCm, 0);

    [Fact]
    public void A_break_begins_at_a_stands_end_and_goes_on_until_enough_lies_free_in_one_part()
    {
        Assert.Equal(new Stretch(200, 300), Free(100).BreakFrom(200));
        Assert.Equal(new Stretch(200, 300), Free(100, (300, 340)).BreakFrom(200));
        Assert.Equal(new Stretch(200, 440), Free(100, (299, 340)).BreakFrom(200));
        Assert.Equal(new Stretch(200, 540), Free(100, (250, 340), (439, 440)).BreakFrom(200));
        Assert.Equal(new Stretch(200, 300), Free(100, (100, 200)).BreakFrom(200));
        Assert.Equal(new Stretch(200, 200), Free(0).BreakFrom(200));
    }

    [Fact]
    public void A_line_is_parted_where_ground_is_free_in_any_plan()
    {
        Assert.Equal([(0, 200), (300, 500), (600, 800), (900, 1100)], On(Market(), 100).Select(row => (row.From, row.To)));
        Assert.Equal([(0, 1100)], On(Market(), 101).Select(row => (row.From, row.To)));
        Assert.Equal([(0, 200), (600, 1100)], On(Market().Blocked("A2"), 400).Select(row => (row.From, row.To)));
        Assert.Empty(On(new MarketBuilder().Street("R", 4000).Stalls("A", 4), 100));
    }

    [Fact]
    public void Starts_and_ends_are_ascending_and_each_there_once()
    {
        RowOfStands row = Assert.Single(On(Market(max: 2).Vendor("w"), 101));

        Assert.Equal([0, 300, 600, 900], row.Starts);
        Assert.Equal([200, 500, 800, 1100], row.Ends);
    }

    [Theory]
    [InlineData(0, 1100, 4)]
    [InlineData(0, 799, 2)]
    [InlineData(300, 1100, 3)]
    [InlineData(1, 199, 0)]
    public void Between_two_positions_of_a_marked_line_fit_the_stalls_that_lie_there(int from, int to, int most) =>
        Assert.Equal(most, Assert.Single(On(Market(max: 2), 101)).MostStalls(from, to));

    /// <summary>Of one stand of 200 cm for one stall and one of 201 cm for two, with the gap between them.</summary>
    [Theory]
    [InlineData(0, 0, 600, 3)]
    [InlineData(0, 0, 401, 3)]
    [InlineData(0, 0, 400, 2)]
    [InlineData(0, 0, 150, 0)]
    [InlineData(50, 0, 451, 3)]
    [InlineData(50, 0, 450, 2)]
    public void On_an_unmarked_line_as_many_as_each_request_coming_once_with_their_gaps_fill(int gapCm, int from, int to, int most)
    {
        RowOfStands row = Assert.Single(On(Market().SideGap(gapCm).Vendor("w", min: 201, unit: RunUnit.Centimetres), 500, "B"));

        Assert.Equal(most, row.MostStalls(from, to));
    }

    [Fact]
    public void Beside_a_break_fit_those_that_the_shortest_break_leaves()
    {
        RowOfStands marked = Assert.Single(On(Market(max: 2), 101));
        RowOfStands bare = Assert.Single(On(Market().Vendor("w"), 150, "B"));

        Assert.Equal(3, marked.MostStallsBesideABreak(0, 1100));
        Assert.Equal(0, marked.MostStallsBesideABreak(0, 250));
        Assert.Equal(2, bare.MostStallsBesideABreak(0, 600));
    }

    [Fact]
    public void Over_the_joint_of_a_circle_a_piece_is_two_stands()
    {
        RowOfStands row = Assert.Single(On(new MarketBuilder().Street("R", 4000).Stalls("A", 3, circular: true).Vendor("v", min: 2), 100));

        Assert.Equal(
            [(0, 200, 1), (0, 400, 2), (200, 600, 2), (400, 600, 1)],
            row.Stands.Select(stand => (stand.Ground.FromCm, stand.Ground.ToCm, stand.Stalls)).Order());
    }

    [Fact]
    public void Obstacles_and_buildings_on_the_line_are_not_free_ground()
    {
        RowOfStands row = On(Market().Feature("O", FeatureKind.Obstacle, 210, 220, frontage: "A").Feature("K", FeatureKind.Building, 215, 240, frontage: "A")
            .Feature("T", FeatureKind.Tree, 250, 260, frontage: "A").Feature("P", FeatureKind.Obstacle, 550, frontage: "A"), 101)[0];

        Assert.Equal([new Stretch(210, 240)], row.Obstacles);
    }
}
