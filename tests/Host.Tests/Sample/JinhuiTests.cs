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

    /// <summary>The southern half of the road carries traffic: its stalls would stand on it, and 50 m from every junction are kept. Two crossings ask for a
    /// guide each, so that more of them are on hand than the market has.</summary>
    [Fact]
    public void With_traffic_on_the_south_side_nobody_stands_there_and_the_north_side_goes_on()
    {
        Market halfOpen = Market with
        {
            Zones = [.. Market.Zones.Select(zone => zone.Id.Value == "street" ? zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right } : zone)],
            Guides = [.. Market.Guides, .. Market.Guides.Select(guide => guide with { Id = new(guide.Id + "-b") })],
        };
        (Plan closed, Plan live) = (Planned(Market.On(Thursday).Value), Planned(halfOpen.On(Thursday).Value));

        Assert.NotEqual(0, On(closed, "B"));
        Assert.Equal((0, 53), (On(live, "B"), live.Placements.Length));
        Assert.InRange(On(live, "A"), On(closed, "A") - 2, On(closed, "A"));
        Assert.True(On(live, "F") > On(closed, "F"));
    }

    [Theory]
    [InlineData(13, false, 66)]
    [InlineData(0, true, 0)]
    public void In_wind_canopies_come_down_and_in_a_storm_nobody_stands(int windMs, bool storm, int placed)
    {
        Plan plan = Planned((Market with { Weather = [new(Thursday, null, windMs, storm)] }).On(Thursday).Value);

        Assert.Equal(placed, plan.Placements.Length);
        if (storm) Assert.All(plan.Refusals, refusal => Assert.Contains(refusal.Facts, fact => fact is { Code: FactCode.AgainstRule, Rule.Value: "storm" } or { Code: FactCode.NotWished }));
    }

    [Fact]
    public void While_school_is_in_session_its_gate_is_clear_and_on_a_holiday_vendors_stand_there()
    {
        string[] gate = ["A01", "A02", "A03", "A04", "B01", "B02", "B03", "B04"];
        bool AtTheGate(Placement placement) => placement.Stalls.Any(stall => gate.Contains(stall.Value));

        Assert.DoesNotContain(Planned(Market.On(Thursday).Value).Placements, AtTheGate);
        Assert.Contains(Planned(Market.On(new(2027, 1, 20)).Value).Placements, AtTheGate);
    }

    private static DateOnly Thursday => new(2026, 11, 26);

    /// <summary>Proved and held.</summary>
    private static Plan Planned(MarketProblem problem)
    {
        Plan plan = Planner.Solve(problem, new SolveOptions(), new Unheard(), TestContext.Current.CancellationToken);
        Assert.Equal(PlanStatus.Proved, plan.Status);
        Assert.Empty(Planner.Check(problem, plan));
        return plan;
    }

    private static int On(Plan plan, string line) => plan.Placements.Count(placement => placement.Frontage.Value == line);

    private static int PlacedIn(Plan plan, TideWindow window) =>
        plan.Placements.Where(placement => placement.Window == window.Id).Select(placement => placement.Vendor).Distinct().Count();
}
