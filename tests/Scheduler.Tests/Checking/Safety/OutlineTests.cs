using System.Numerics;
using CsCheck;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Safety;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class OutlineTests
{
    private static readonly Gen<Ground> Side = Gen.Select(Gen.Int[-60, 60], Gen.Int[0, 40], (from, length) => new Ground(from, from + length));

    private static readonly Gen<(Ground Along, Ground Across)> Rectangle = Gen.Select(Side, Side);

    /// <summary>Turned by the angle whose sides are 3, 4 and 5, and so five times as large, all corners stay whole.</summary>
    [Fact]
    public void Two_rectangles_however_the_street_lies_are_as_far_apart_as_their_sides_say() => Gen.Select(Rectangle, Rectangle).Sample(
        (one, other) =>
        {
            BigInteger along = Math.Max(0, one.Along.GapTo(other.Along)), across = Math.Max(0, one.Across.GapTo(other.Across));
            BigInteger square = along * along + across * across;
            foreach ((int scale, int cos, int sin) in new[] { (1, 1, 0), (1, 0, 1), (1, -1, 0), (5, 3, 4), (5, -4, 3), (13, 5, 12) })
            {
                Distance distance = Turned(one, cos, sin).DistanceTo(Turned(other, cos, sin));
                Assert.Equal(square * scale * scale * distance.Below, distance.Above);
            }
        },
        iter: 3_000,
        threads: 1);

    [Fact]
    public void The_way_there_is_the_way_back() => Gen.Select(Rectangle, Rectangle).Sample(
        (one, other) =>
        {
            Outline here = Turned(one, 3, 4), there = Turned(other, 12, -5);
            Distance to = here.DistanceTo(there), from = there.DistanceTo(here);
            Assert.Equal(to.Above * from.Below, from.Above * to.Below);
        },
        iter: 1_000,
        threads: 1);

    [Fact]
    public void One_that_lies_within_another_or_across_it_is_no_way_off()
    {
        Outline large = Turned((new(0, 100), new(0, 100)), 1, 0);
        Assert.Equal(Distance.Zero, large.DistanceTo(Turned((new(40, 60), new(40, 60)), 1, 0)));
        Assert.Equal(Distance.Zero, large.DistanceTo(Turned((new(-50, 150), new(40, 60)), 1, 0)));
    }

    private static Outline Turned((Ground Along, Ground Across) of, int cos, int sin) => new(
    [
        Turned(of.Along.FromCm, of.Across.FromCm, cos, sin), Turned(of.Along.ToCm, of.Across.FromCm, cos, sin),
        Turned(of.Along.ToCm, of.Across.ToCm, cos, sin), Turned(of.Along.FromCm, of.Across.ToCm, cos, sin),
    ]);

    private static Corner Turned(long x, long y, int cos, int sin) => new(x * cos - y * sin, x * sin + y * cos);
}
