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

    /// <summary>The turning place has 7 pieces for 14 places: farmers stand at half of them.</summary>
    [Fact]
    public void With_half_of_the_rails_half_of_the_farmers_line_stays_empty_and_nobody_else_loses_a_place()
    {
        Market fewer = Market with { Rails = [.. Market.Rails.Select(stock => stock with { Pieces = stock.Pieces / 2 })] };
        (Plan all, Plan half) = (Planned(Market.On(Thursday).Value), Planned(fewer.On(Thursday).Value));

        Assert.Equal((66, 62), (all.Placements.Length, half.Placements.Length));
        Assert.Equal((14, 7), (Pieces(all, "east", "morning"), Pieces(half, "east", "morning")));
        Assert.Equal([("F", "morning")], Requests(all).Except(Requests(half)).Select(lost => Where(all, lost)).Distinct());
        Assert.Contains(half.Refusals, refusal => refusal.Code == RefusalCode.ResourceShort && refusal.Facts.Any(fact => fact.Code == FactCode.RailsShort));
    }

    [Fact]
    public void With_four_guides_the_square_stays_shut_in_the_evening_and_says_that_it_would_take_five()
    {
        Market fewer = Market with { Guides = [.. Market.Guides.Where(guide => guide.Id.Value is not ("G5" or "G6"))] };

        Plan plan = Planned(fewer.On(Thursday).Value);

        Assert.Equal(59, plan.Placements.Length);
        Assert.Equal(new ZoneState(new("square"), new("evening"), ZoneUse.Shut, ShutBy.Guides, 5, 4), Assert.Single(plan.Zones, zone => zone.Use == ZoneUse.Shut));
        Assert.DoesNotContain(plan.Posts, post => post.Id.Value == "M-L");
        Assert.Contains(plan.Refusals, refusal => refusal.Facts.Any(fact => fact is { Code: FactCode.ZoneShut, Need: 5, Has: 4 }));
    }

    [Fact]
    public void With_a_circuit_down_nobody_who_needs_power_stands_on_it_and_others_do()
    {
        Market down = Market with { Circuits = [.. Market.Circuits.Select(circuit => circuit.Id.Value == "K2" ? circuit with { CapacityW = 0 } : circuit)] };
        MarketProblem problem = down.On(Thursday).Value;

        Plan plan = Planned(problem);

        Assert.Equal(65, plan.Placements.Length);
        string[] onIt = [.. problem.Stalls.Where(stall => stall.Stall.Circuit?.Value == "K2").Select(stall => stall.Id.Value)];
        Placement[] there = [.. plan.Placements.Where(placement => placement.Stalls.Any(stall => onIt.Contains(stall.Value)))];
        Assert.NotEmpty(there);
        Assert.All(there, placement => Assert.Equal(0, problem.Request(placement.Request)!.PowerW));
    }

    /// <summary>Five guides: in the morning one is left for Cinema Lane, in the evening the square's mouth takes the fifth.</summary>
    [Fact]
    public void Rails_narrow_every_mouth_and_stand_before_the_farmers_and_Cinema_Lane_is_opened_when_a_guide_is_left()
    {
        Plan plan = Planned(Market.On(Thursday).Value);

        Assert.Equal(["M-E", "M-L", "M-W"], plan.Rails.Where(run => run.Window.Value == "morning").Select(run => run.Mouth?.Value).OfType<string>().Distinct().Order());
        Assert.Contains(plan.Rails, run => run.Frontage?.Value == "F" && run.Mouth is null);
        Assert.Equal(["morning"], plan.Posts.Where(post => post.Id.Value == "M-L").Select(post => post.Window.Value));
        Assert.All(["morning", "evening"], window => Assert.Equal(5, plan.Posts.Where(post => post.Window.Value == window).Sum(post => post.Guides)));
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

    private static HashSet<RequestId> Requests(Plan plan) => [.. plan.Placements.Select(placement => placement.Request)];

    private static (string Line, string Window) Where(Plan plan, RequestId request) =>
        plan.Placements.Where(placement => placement.Request == request).Select(placement => (placement.Frontage.Value, placement.Window.Value)).First();

    private static int Pieces(Plan plan, string zone, string window) =>
        plan.Rails.Where(run => run.Zone.Value == zone && run.Window.Value == window).Sum(run => run.Pieces);

    private static int On(Plan plan, string line) => plan.Placements.Count(placement => placement.Frontage.Value == line);

    private static int PlacedIn(Plan plan, TideWindow window) =>
        plan.Placements.Where(placement => placement.Window == window.Id).Select(placement => placement.Vendor).Distinct().Count();
}
