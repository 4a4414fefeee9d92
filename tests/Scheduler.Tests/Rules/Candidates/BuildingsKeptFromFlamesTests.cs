using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class BuildingsKeptFromFlamesTests
{
    private static readonly BuildingsKeptFromFlames Rule = new();

    /// <summary>A stands at 200–400 left of the axis, and the houses begin at 800 on the left and at 850 on the right.</summary>
    private static MarketBuilder Market(int number, bool surveyed = true) => new MarketBuilder()
        .Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", 6000, surveyed: surveyed).ChangeZone(zone => zone with { RightFootwayCm = 250 })
        .Stalls("A", 3, gapCm: 100).Unmarked("B", 3000).Stalls("C", 1, offsetCm: 700, startCm: 2000, side: Side.Right)
        .Category("grill", hot: true).Vendor("hot", "grill").Vendor("cold").Keep(Measure.HotToBuilding, number);

    private static Fact? Against(string where, int need, int? has) => new(where, FactCode.AgainstRule, new RuleId("hot-to-building"), Need: has is null ? null : need, Has: has);

    [Theory]
    [InlineData("A1", 400)]
    [InlineData("B:0-10", 450)]
    [InlineData("C1", 150)]
    public void A_flame_keeps_the_number_from_the_house_fronts(string place, int left)
    {
        Assert.Null(Market(left).Problem().Verdict((ICellRule)Rule, "hot", place));
        Assert.Equal(Against(place.Split(':')[0], left + 1, left), Market(left + 1).Problem().Verdict((ICellRule)Rule, "hot", place));
        Assert.Null(Market(left + 1).Problem().Verdict((ICellRule)Rule, "cold", place));
    }

    [Fact]
    public void A_square_and_a_street_that_nobody_surveyed_have_no_house_fronts()
    {
        Assert.Null(Market(999, surveyed: false).Problem().Verdict((ICellRule)Rule, "hot", "A1"));
        Assert.Null(new MarketBuilder().Square("Q", 2000, 600).Stalls("A", 1).Category("grill", hot: true).Vendor("hot", "grill")
            .Keep(Measure.HotToBuilding, 999).Problem().Verdict((ICellRule)Rule, "hot", "A1"));
    }

    private static MarketBuilder OnSquare(int number) => new MarketBuilder()
        .Window("morning").Window("evening", "17:30", "22:00")
        .Square("Q", 6000, 1200).Stalls("A", 3, gapCm: 100, lengthCm: 2000).Unmarked("B", 3000)
        .Category("grill", hot: true).Vendor("hot", "grill").Keep(Measure.HotToBuilding, number);

    /// <summary>A2 is 300–500 along and 200–400 left; a building on B reaches from 400 right towards the axis. The last is round a corner, 300 and 400.</summary>
    [Theory]
    [InlineData("A", 1120, 1200, null, "A3", 320)]
    [InlineData("A", 0, 50, null, "A2", 250)]
    [InlineData("B", 300, 400, 100, "A2", 500)]
    [InlineData("B", 300, 400, null, "A2", 400)]
    [InlineData("B", 800, 900, null, "A2", 500)]
    public void And_from_every_building_rectangle_to_rectangle(string line, int from, int to, int? depthCm, string stall, int left)
    {
        MarketProblem At(int number) => OnSquare(number).Feature("kiosk", FeatureKind.Building, from, to, frontage: line, depthCm: depthCm).Problem();

        Assert.Null(At(left).Verdict((ICellRule)Rule, "hot", stall));
        Assert.Equal(Against(stall, left + 1, null), At(left + 1).Verdict((ICellRule)Rule, "hot", stall));
    }

    [Fact]
    public void A_building_of_the_evening_is_not_there_in_the_morning()
    {
        MarketProblem problem = OnSquare(100).Feature("van", FeatureKind.Building, 220, 280, frontage: "A", windows: ["evening"]).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "hot", "A2"));
        Assert.NotNull(problem.Verdict((ICellRule)Rule, "hot", "A2", "evening"));
    }

    [Fact]
    public void Nought_keeps_off_nothing_though_the_stand_is_in_it() =>
        Assert.Null(OnSquare(0).Feature("kiosk", FeatureKind.Building, 300, 400, frontage: "A").Problem().Verdict((ICellRule)Rule, "hot", "A2"));

    /// <summary>The building lies opposite the gap between A1 and A2.</summary>
    [Fact]
    public void A_run_has_its_gaps_in_it()
    {
        MarketProblem problem = OnSquare(401).Feature("kiosk", FeatureKind.Building, 240, 260, frontage: "B").Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "hot", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "hot", "A2"));
        Assert.Equal(Against("A1", 401, null), problem.Verdict((IRunRule)Rule, "hot", "A1 A2"));
        Assert.DoesNotContain("A1 A2", OnSquare(401).Feature("kiosk", FeatureKind.Building, 240, 260, frontage: "B")
            .Vendor("h", "grill", tier: 1, own: ["A1", "A2"]).Problem().Grounds("h"));
    }

    [Fact]
    public void A_run_is_judged_as_deep_as_its_deepest_stall()
    {
        MarketProblem problem = OnSquare(440).Change("A1", stall => stall with { DepthCm = 100 })
            .Feature("kiosk", FeatureKind.Building, 0, 100, frontage: "B").Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "hot", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "hot", "A2"));
        Assert.NotNull(problem.Verdict((IRunRule)Rule, "hot", "A1 A2"));
    }

    [Fact]
    public void On_a_line_that_nobody_surveyed_only_what_stands_on_it_is_near()
    {
        MarketBuilder market = Market(100, surveyed: false).Feature("kiosk", FeatureKind.Building, 300, 400, frontage: "B");

        Assert.Null(market.Problem().Verdict((ICellRule)Rule, "hot", "A2"));
        Assert.NotNull(market.Feature("shed", FeatureKind.Building, 220, 280, frontage: "A").Problem().Verdict((ICellRule)Rule, "hot", "A2"));
    }

    /// <summary>A stand of 150 cm takes 10 cm of its third module of 70.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void On_an_unmarked_line_it_is_measured_from_the_stand_and_not_from_its_last_module(int number, bool allowed)
    {
        MarketProblem problem = new MarketBuilder().Square("Q", 2000, 1200).Unmarked("B", 300, moduleCm: 70)
            .Feature("kiosk", FeatureKind.Building, 250, 300, frontage: "B").Category("grill", hot: true, standardWidthCm: 150).Vendor("hot", "grill")
            .Keep(Measure.HotToBuilding, number).Problem();

        Assert.Equal(allowed, problem.Grounds("hot").Contains("B:0-150"));
    }
}
