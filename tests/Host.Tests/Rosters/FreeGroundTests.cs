using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class FreeGroundTests
{
    [Fact]
    public void A_stall_is_free_or_it_is_said_why_it_is_empty()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", lengthCm: 6000).Stalls("A", 4).Blocked("A2").Feature("H1", FeatureKind.Hydrant, 500, frontage: "A").Clear(FeatureKind.Hydrant, 50)
            .Vendor("v1").Problem();

        FreePlace[] places = Of(problem, problem.Plan(problem.On("v1", ["A1"])));

        Assert.Equal(
            [("A2", FreeState.Blocked), ("A3", FreeState.KeptClear), ("A4", FreeState.Free)],
            places.Select(place => (place.Stall!.Id.Value, place.State)));
        Assert.Equal("H1", Assert.Single(places[1].Clears).Feature.Value);
    }

    [Fact]
    public void A_zone_that_is_not_used_says_so_before_anything_else()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "17:00", "21:00")
            .Street("R", lengthCm: 6000).Stalls("A", 1).Square("Q", 1000, 1000, windows: ["evening"]).Stalls("C", 1).Blocked("C1").Vendor("v1").Problem();

        Assert.Equal(
            ["morning A1 Free", "morning C1 ZoneNotUsed", "evening A1 Free", "evening C1 Blocked"],
            Of(problem, problem.Plan()).Select(place => $"{place.Window} {place.Stall!.Id} {place.State}"));
    }

    [Fact]
    public void An_unmarked_line_is_free_between_stands_and_their_gaps_in_whole_modules()
    {
        // 0–200 taken, 50 of gap; the door keeps 580–720 clear; at 900 a point of an obstacle parts the rest.
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 6000).Unmarked("U", 1205, moduleCm: 20).SideGap(50)
            .Feature("D", FeatureKind.Door, 645, 655, frontage: "U").Clear(FeatureKind.Door, 65)
            .Feature("T", FeatureKind.Obstacle, 900, frontage: "U").Vendor("v1").Problem();

        Assert.Equal(
            ["260–580 Free", "580–720 KeptClear", "720–900 Free", "900–1200 Free"],
            Of(problem, problem.Plan(problem.At("v1", "U", 0, 200))).Select(place => $"{place.Stretch.FromCm}–{place.Stretch.ToCm} {place.State}"));
    }

    [Fact]
    public void A_line_that_is_all_taken_leaves_nothing()
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 6000).Unmarked("U", 200).Stalls("A", 1).Vendor("v1").Vendor("v2").Problem();

        Assert.Empty(Of(problem, problem.Plan(problem.At("v1", "U", 0, 200), problem.On("v2", ["A1"]))));
    }

    private static FreePlace[] Of(MarketProblem problem, Plan plan) => [.. FreeGround.Of(problem, plan, Planner.KeepClears(problem))];
}
