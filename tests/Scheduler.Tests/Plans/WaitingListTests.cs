using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Plans;

public class WaitingListTests
{
    private static readonly WindowId Morning = new("morning");

    [Fact]
    public void The_refused_wait_by_standing_whatever_their_category_and_wherever_the_plan_lists_them()
    {
        MarketProblem problem = Day().Problem();
        Plan plan = SketchedPlans.Empty.Placing("first", "A1").Refusing("later", RefusalCode.NoSuitableStall).Refusing("junior").Refusing("senior");

        WaitingList list = WaitingList.Of(problem, plan, Morning);

        Assert.Equal(["senior", "later", "junior"], list.Vendors.Select(vendor => vendor.Value));
        Assert.Equal((1, 3), (list.PlaceOf(new("senior")), list.PlaceOf(new("junior"))));
    }

    [Fact]
    public void Who_is_placed_or_waits_for_another_window_is_not_on_it()
    {
        MarketProblem problem = Day().Problem();
        Plan plan = SketchedPlans.Empty.Placing("first", "A1").Refusing("senior").Refusing("junior", window: "evening");

        WaitingList list = WaitingList.Of(problem, plan, Morning);

        Assert.Null(list.PlaceOf(new("first")));
        Assert.Null(list.PlaceOf(new("junior")));
        Assert.Equal(1, WaitingList.Of(problem, plan, new("evening")).PlaceOf(new("junior")));
    }

    [Fact]
    public void Equal_ranks_wait_in_the_order_of_the_draw()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000).Stalls("A", 1)
            .Vendor("a", rank: 1).Vendor("b", rank: 1).Vendor("c", rank: 1).Vendor("d", rank: 1).Problem();
        Plan plan = SketchedPlans.Empty.Refusing("a").Refusing("b").Refusing("c").Refusing("d");

        Assert.Equal(
            problem.Requests.OrderBy(request => request.Standing.Draw, StringComparer.Ordinal).Select(request => request.Vendor),
            WaitingList.Of(problem, plan, Morning).Vendors);
    }

    [Fact]
    public void A_refusal_of_somebody_who_did_not_ask_is_passed_over() =>
        Assert.Empty(WaitingList.Of(Day().Problem(), SketchedPlans.Empty.Refusing("nobody"), Morning).Vendors);

    private static MarketBuilder Day() => new MarketBuilder()
        .Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", lengthCm: 6000).Stalls("A", 1)
        .Vendor("junior", "veg", tier: 3, rank: 1).Vendor("later", tier: 2, rank: 9).Vendor("senior", "fish", tier: 2, rank: 2).Vendor("first", tier: 1);
}
