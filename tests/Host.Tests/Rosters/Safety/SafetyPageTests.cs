using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class SafetyPageTests
{
    [Fact]
    public void Words_are_large_where_a_zone_has_few_rules_and_small_where_it_has_many()
    {
        MarketProblem few = new MarketBuilder().Street("S", 6000).Stalls("A", 3).Vendor("v1").Problem();
        MarketProblem many = SafetyDays.Street().Rules(SafetyDays.Pack("cn-default")).Window("morning").Window("evening", "17:00", "21:00").Problem();

        Assert.Equal(9, Page(few, few.Plan(few.On("v1", ["A1"]))).Words.Print.Points);
        Assert.InRange(Page(many, many.Standing()).Words.Print.Points, Print.LeastPoints, 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void All_of_a_full_pack_fits_on_the_page_of_a_long_street_with_many_mouths_in_several_windows(int windows)
    {
        MarketBuilder market = SafetyDays.Street().Rules(SafetyDays.Pack("cn-default")).Street("L", 20000).Stalls("B", 60, gapCm: 60, offsetCm: 600);
        for (int i = 0; i < windows; i++) market.Window($"w{i}", $"{4 + 4 * i:00}:00", $"{5 + 4 * i:00}:30");
        for (int i = 0; i < 8; i++) market.Feature($"the mouth of lane number {i}", FeatureKind.Mouth, 2000 * i, 2000 * i + 400, frontage: "B");
        MarketProblem problem = market.Problem();
        Plan plan = problem.Plan();
        foreach (TideWindow window in problem.Windows)
            for (int i = 0; i < 8; i++)
                plan = plan.Posted(problem, PostKind.Mouth, $"the mouth of lane number {i}", window: window.Id.Value)
                    .RailedAlong("L", "B", 2000 * i, 2, open: 1, atCm: 600, mouth: $"the mouth of lane number {i}", window: window.Id.Value);

        SafetyPage page = SafetyPage.Of(problem.Day(plan), problem.Zones[1]);

        Assert.InRange(page.HeightMm, 1, Print.PageHeight);
    }

    private static SafetyPage Page(MarketProblem problem, Plan plan) => SafetyPage.Of(problem.Day(plan), problem.Zones[0]);
}
