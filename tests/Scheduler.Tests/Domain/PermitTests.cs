using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Domain;

public class PermitTests
{
    private static readonly MarketProblem Day = new MarketBuilder().Street("R", 6000).Street("S", 3000).Problem();

    [Fact]
    public void Parts_that_overlap_or_touch_are_one_and_stand_by_position() => Assert.Equal(
        [new Stretch(0, 3000), new Stretch(4000, 5000)],
        Over("R", (4000, 5000), (1000, 2000), (0, 1000), (1500, 3000)).AreaOf(Day.Zones[0]));

    [Fact]
    public void A_part_within_another_adds_nothing() => Assert.Equal([new Stretch(0, 3000)], Over("R", (0, 3000), (500, 600)).AreaOf(Day.Zones[0]));

    [Fact]
    public void A_zone_that_a_permit_with_areas_does_not_name_has_none() => Assert.Empty(Over("R", (0, 3000)).AreaOf(Day.Zones[1]));

    [Fact]
    public void Without_areas_every_zone_is_permitted_from_end_to_end() => Assert.Equal([new Stretch(0, 3000)], Over("R").AreaOf(Day.Zones[1]));

    [Theory]
    [InlineData(300, 545, true)]
    [InlineData(301, 545, false)]
    [InlineData(300, 544, false)]
    public void A_window_lies_within_one_of_the_hours_from_the_closing_of_the_road_to_its_return(int from, int to, bool covers) =>
        Assert.Equal(covers, (Over("R") with { Hours = [new(new(0), new(10)), new(new(from), new(to))] }).Covers(Day.Windows[0]));

    [Fact]
    public void Two_hours_that_touch_are_not_one() =>
        Assert.False((Over("R") with { Hours = [new(new(300), new(400)), new(new(400), new(545))] }).Covers(Day.Windows[0]));

    private static Permit Over(string zone, params ImmutableArray<(int From, int To)> parts) =>
        Day.Header.Permit with { Area = [.. parts.Select(part => new PermittedArea(new(zone), new(part.From, part.To)))] };
}
