using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class PlotTests
{
    private static readonly Zone East = ZoneOn(new(0, 0, 4000, 0));

    /// <summary>From the end of the first one down the map, its right side is to the west.</summary>
    [Theory]
    [InlineData(100, 300, 3700 - 200)]
    [InlineData(-300, -100, 4100 - 200)]
    public void Right_is_clockwise_from_the_direction_of_the_axis(int fromCm, int toCm, long awayCm)
    {
        var one = new Plot(East, new("A"), new(0, 200), new(0, 200));
        var other = new Plot(ZoneOn(new(4000, 0, 4000, 4000)) with { Id = new("W") }, new("B"), new(0, 200), new(fromCm, toCm));
        Assert.Equal(awayCm, one.DistanceTo(other)!.Value.FloorCm);
    }

    [Theory]
    [InlineData(1001, 500)]
    [InlineData(1000, 500)]
    [InlineData(999, 499)]
    public void Corners_lie_on_whole_centimetres_halves_away_from_the_maps_corner(int startCm, long awayCm)
    {
        Zone half = ZoneOn(new(0, 0, 2000, 0));
        var one = new Plot(East with { Id = new("W") }, new("B"), new(-100, 0), new(0, 0));
        Assert.Equal(awayCm, one.DistanceTo(new Plot(half, new("A"), new(startCm, 2000), new(0, 0)))!.Value.FloorCm);
    }

    [Fact]
    public void Absurd_maps_and_plans_have_distances_too()
    {
        Zone absurd = ZoneOn(new(int.MinValue, int.MaxValue, int.MaxValue, int.MinValue)) with { Id = new("W"), LengthCm = 1 };
        var one = new Plot(East, new("A"), new(int.MinValue, int.MaxValue), new(-20_000_000, 20_000_000));
        var other = new Plot(absurd, new("B"), new(int.MinValue, (long)int.MaxValue * 2), new(-20_000_000, 20_000_000));
        Assert.NotNull(one.DistanceTo(other));
    }

    private static Zone ZoneOn(Axis axis) =>
        new MarketBuilder().Street("V", 4000).ChangeZone(zone => zone with { Axis = axis }).Problem().Zones[0];
}
