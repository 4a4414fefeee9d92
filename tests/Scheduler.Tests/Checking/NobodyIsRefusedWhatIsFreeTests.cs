using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Checking;

public class NobodyIsRefusedWhatIsFreeTests
{
    private const string Rule = "refused-what-is-free";

    [Theory]
    [InlineData(PlanStatus.Proved, true)]
    [InlineData(PlanStatus.Good, false)]
    public void A_stall_taken_from_its_vendor_and_left_empty_is_found_where_proof_is_claimed(PlanStatus status, bool found)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v").Vendor("w").Problem();
        Plan plan = Solved(problem);

        Plan robbed = plan with { Status = status, Placements = plan.Placements.RemoveAt(1) };

        Assert.Equal(found, Breaches(problem, robbed).Contains(Rule));
        Assert.DoesNotContain(Rule, Breaches(problem, plan));
    }

    [Fact]
    public void So_is_a_stretch_of_an_unmarked_line()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Unmarked("B", 500).Vendor("v").Vendor("w").Problem();
        Plan plan = Solved(problem);

        Assert.Contains(Rule, Breaches(problem, plan with { Placements = plan.Placements.RemoveAt(0) }));
    }

    [Fact]
    public void What_a_full_cap_bars_is_not_free()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Category("veg", cap: 1)
            .Vendor("v", "veg").Vendor("w", "veg").Problem();

        Assert.DoesNotContain(Rule, Breaches(problem, Solved(problem)));
    }

    /// <summary>A road 8 m wide, of which stalls of 2 m on both sides leave 4 m.</summary>
    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void What_a_stand_across_the_street_bars_is_not_free(int laneCm, bool found)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.FireLane, laneCm).Street("S", 6000, 800)
            .Stalls("A", 1, side: Side.Left).Stalls("B", 1, side: Side.Right).Vendor("v").Vendor("w");

        Plan refusing = SketchedPlan.Seated(market, ("v", "A1")).Plan() with { Status = PlanStatus.Proved };

        Assert.Equal(found, Breaches(market.Problem(), refusing).Contains(Rule));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(199, false)]
    public void Nor_is_a_stall_on_which_the_stand_alone_would_be_against_a_rule(int depthCm, bool found)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandDepth, depthCm).Street("S", 6000).Stalls("A", 1).Vendor("v");

        Plan refusing = SketchedPlan.Seated(market).Plan() with { Status = PlanStatus.Proved };

        Assert.Equal(found, Breaches(market.Problem(), refusing).Contains(Rule));
    }

    /// <summary>w stands on A1; of two mouths, rails and a circuit there is one more than it needs, or none.</summary>
    [Theory]
    [InlineData(1, 4, 2000, true)]
    [InlineData(0, 4, 2000, false)]
    [InlineData(1, 3, 2000, false)]
    [InlineData(1, 4, 1999, false)]
    public void Nor_is_what_guides_rails_or_power_do_not_suffice_for(int guides, int pieces, int watts, bool found)
    {
        MarketBuilder market = new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] }).Keep(Measure.MouthRail)
            .Street("R", 4000, 1000).Stalls("A", 1, offsetCm: 500).Rails("none", 0)
            .Street("S", 4000, 1000).Stalls("B", 1, offsetCm: 500).Feature("M", FeatureKind.Mouth, 0).Rails("r", pieces, openable: true)
            .Circuit("c", watts, 1000, "A1", "B1").Guide("late", "10:00").Vendor("v", powerW: 1000).Vendor("w", powerW: 1000);
        for (int guide = 0; guide < guides; guide++) market.Guide($"g{guide}");

        Plan refusing = SketchedPlan.Seated(market, ("w", "A1")).Plan() with { Status = PlanStatus.Proved };

        Assert.Equal(found, Breaches(market.Problem(), refusing).Contains(Rule));
    }

    private static Plan Solved(MarketProblem problem) =>
        Planner.Solve(problem, new SolveOptions(), new Silent(), CancellationToken.None);

    private static string[] Breaches(MarketProblem problem, Plan plan) =>
        [.. Planner.Check(problem, plan).Select(breach => breach.Rule.Value)];
}
