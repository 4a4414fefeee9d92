using TidalMarket.Host.Import;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests.Sample;

/// <summary>The sample plans on any future day, is tight, and uses both tides.</summary>
public class JinhuiTests
{
    private static readonly Market Market = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value).Value;

    /// <summary>A week of school, a holiday, and a day far ahead.</summary>
    public static TheoryData<string> Days =>
        ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07", "2027-07-21", "2099-12-31"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_day_is_proved_and_holds_and_fills_both_tides(string day)
    {
        MarketProblem problem = Market.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Value;

        Plan plan = Planner.Solve(problem, new SolveOptions(), new Unheard(), TestContext.Current.CancellationToken);

        Assert.Equal(PlanStatus.Proved, plan.Status);
        Assert.Empty(Planner.Check(problem, plan));
        int[] placed = [.. problem.Windows.Select(window => PlacedIn(plan, window))];
        Assert.True(placed.Length == 2 && placed.Max() >= 30 && placed.Min() >= 15, string.Join(' ', placed));
        Assert.InRange(plan.Refusals.Select(refusal => refusal.Code).Distinct().Count(), 3, 5);
    }

    [Fact]
    public void A_school_day_and_a_holiday_differ_by_the_school_gate()
    {
        DateOnly school = new(2027, 3, 3), holiday = new(2027, 7, 21);

        Assert.Contains(Planner.KeepClears(Market.On(school).Value), clear => clear.Rule.Value == "school-gate" && clear.ClearCm == 2_000);
        Assert.DoesNotContain(Planner.KeepClears(Market.On(holiday).Value), clear => clear.Rule.Value == "school-gate");
    }

    private static int PlacedIn(Plan plan, TideWindow window) =>
        plan.Placements.Where(placement => placement.Window == window.Id).Select(placement => placement.Vendor).Distinct().Count();
}
