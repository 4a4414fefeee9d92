using TidalMarket.Host.Rosters.Map;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class CornerTests
{
    [Fact]
    public void The_larger_of_the_empty_corners_at_the_foot_is_found() =>
        Assert.Equal(new Box(0, 30, 60, 70), Corner.LargestEmpty(new Box(0, 0, 100, 100), [new Box(0, 0, 100, 30), new Box(60, 40, 20, 60)]));

    [Fact]
    public void A_full_picture_has_none()
    {
        Box corner = Corner.LargestEmpty(new Box(0, 0, 100, 100), [new Box(0, 0, 100, 100)]);

        Assert.Equal(0, corner.Width * corner.Height);
    }
}
