using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class GuidesFreeTests
{
    private static GuidesFree Guides(params (string From, string To)[] guides)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 1000).Stalls("A", 1);
        for (int i = 0; i < guides.Length; i++) market.Guide($"g{i}", guides[i].From, guides[i].To);
        return new(market.Problem());
    }

    private static Post Post(int guides, int from, int to) =>
        new(new("p"), PostKind.Mouth, new("morning"), null, null, new(new(from * 60), new(to * 60)), guides);

    [Fact]
    public void They_are_there_from_their_first_minute_to_the_one_before_their_last()
    {
        GuidesFree guides = Guides(("05:00", "09:00"), ("06:00", "08:00"));

        Assert.Equal([0, 1, 1, 2, 2, 1, 0], ((int[])[299, 300, 359, 360, 479, 480, 540]).Select(minute => guides.At(new(minute))));
    }

    [Fact]
    public void Want_is_counted_at_the_worst_time_and_of_several_at_the_first()
    {
        GuidesFree guides = Guides(("05:00", "09:00"), ("06:00", "08:00"));

        Assert.Null(guides.Shortage([]));
        Assert.Null(guides.Shortage([Post(1, 5, 9), Post(1, 6, 8)]));
        Assert.Equal((1, 0), guides.Shortage([Post(1, 4, 10)]));
        Assert.Equal((3, 1), guides.Shortage([Post(3, 5, 9)]));
        Assert.Equal((4, 2), guides.Shortage([Post(4, 6, 7), Post(3, 8, 9)]));
        Assert.Equal((5, 2), guides.Shortage([Post(2, 5, 9), Post(3, 7, 8)]));
    }

    [Fact]
    public void Without_a_list_there_are_as_many_as_are_needed() => Assert.Null(Guides().Shortage([Post(99, 0, 24)]));
}
