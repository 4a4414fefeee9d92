using System.Numerics;
using TidalMarket.Scheduling.Checking.Safety;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class DistanceTests
{
    [Theory]
    [InlineData(25, 1, 5, false, 5)]
    [InlineData(24, 1, 5, true, 4)]
    [InlineData(26, 1, 5, false, 5)]
    [InlineData(0, 1, 1, true, 0)]
    [InlineData(0, 1, 0, false, 0)]
    [InlineData(1_000_000, 4, 500, false, 500)]
    [InlineData(999_999, 4, 500, true, 499)]
    public void It_is_compared_exactly_and_told_in_whole_centimetres(long above, long below, long cm, bool isBelow, long told)
    {
        var distance = new Distance(above, below);
        Assert.Equal((isBelow, told), (distance.IsBelow(cm), distance.FloorCm));
    }

    [Fact]
    public void None_is_too_long_to_tell() =>
        Assert.Equal(long.MaxValue, Distance.OfSquare(BigInteger.Pow(long.MaxValue, 3)).FloorCm);
}
