using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class LineTests
{
    private static Line Row(bool circular = false, int? postAt = null)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Stalls("A", 5, circular: circular);
        if (postAt is int at) market.Feature("O", FeatureKind.Obstacle, at, frontage: "A");
        return market.Problem().Line("A");
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    public void The_longest_run_goes_to_the_lines_end(int first, int longest) => Assert.Equal(longest, Row().LongestFrom(first));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    public void Or_to_the_first_break(int first, int longest) => Assert.Equal(longest, Row(postAt: 400).LongestFrom(first));

    [Fact]
    public void Round_a_circle_it_goes_at_most_once() =>
        Assert.All(Enumerable.Range(0, 5), first => Assert.Equal(5, Row(circular: true).LongestFrom(first)));

    [Theory]
    [InlineData(2, 5)]
    [InlineData(4, 3)]
    [InlineData(1, 1)]
    public void Over_the_joint_of_a_circle_it_goes_on_to_the_first_break(int first, int longest) =>
        Assert.Equal(longest, Row(circular: true, postAt: 400).LongestFrom(first));

    [Fact]
    public void Steps_past_the_end_of_a_circle_begin_at_its_start() =>
        Assert.Equal(["A5", "A1"], new[] { 4, 5 }.Select(step => Row(circular: true).At(step).Stall!.Id.Value));
}
