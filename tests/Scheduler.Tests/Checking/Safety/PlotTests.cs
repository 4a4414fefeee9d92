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

    /// <summary>On a map drawn to half the scale, away from the edge x = 0 and towards it.</summary>
    [Theory]
    [InlineData(0, 2000, 1001, 4000, 501)]
    [InlineData(0, 2000, 1000, 4000, 500)]
    [InlineData(0, 2000, 999, 4000, 500)]
    [InlineData(1000, -1000, 0, 999, 501)]
    [InlineData(1000, -1000, 0, 1001, 500)]
    public void Corners_lie_on_whole_centimetres_halves_up(int x1Cm, int x2Cm, int fromCm, int toCm, long awayCm)
    {
        var edge = new Plot(East with { Id = new("W") }, new("B"), new(-100, 0), new(0, 0));
        var other = new Plot(ZoneOn(new(x1Cm, 0, x2Cm, 0)), new("A"), new(fromCm, toCm), new(0, 0));
        Assert.Equal(awayCm, edge.DistanceTo(other)!.Value.FloorCm);
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
