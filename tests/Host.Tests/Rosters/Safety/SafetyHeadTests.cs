using TidalMarket.Scheduling.Domain;
using TidalMarket.Host.Tests.Rosters.Pages;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class SafetyHeadTests
{
    [Fact]
    public void It_tells_market_day_zone_permit_plan_and_pack()
    {
        Assert.All(
            ["S", "safety sheet安全确认单", "Monday 2 March 2026", "T-1", "plan proved the best by the policy", "0123456789ab", "Plain (plain)", "2026年3月2日 星期一"],
            said => Assert.Contains(said, Head(_ => _), StringComparison.Ordinal));
    }

    [Fact]
    public void A_permit_without_hours_and_area_limits_nothing()
    {
        string head = Head(_ => _);

        Assert.Contains("hours时间not limited未限定", head, StringComparison.Ordinal);
        Assert.Contains("area in this zone本区段范围not limited未限定", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_days_and_the_area_in_the_zone_are_those_of_the_permit()
    {
        string head = Head(permit => permit with
        {
            To = new DateOnly(2026, 12, 31), Hours = [new(new(240), new(600)), new(new(900), new(1410))],
            Area = [new(new("S"), new(500, 2000)), new(new("S"), new(3000, 4000))],
        });

        Assert.Contains("– 2026-12-31", head, StringComparison.Ordinal);
        Assert.Contains("04:00–10:00, 15:00–23:30", head, StringComparison.Ordinal);
        Assert.Contains("5–20 m, 30–40 m", head, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_outside_the_permit_says_so() => Assert.Contains(
        "none of it不在许可范围内", Head(permit => permit with { Area = [new(new("other"), new(0, 1000))] }), StringComparison.Ordinal);

    private static string Head(Func<Permit, Permit> change)
    {
        MarketProblem problem = SafetyDays.Street().Header(header => header with { Permit = change(header.Permit) }).Street("other", 1000).Problem();
        return SafetyDays.Pages(problem, problem.Standing())[0].Element("header")!.Value;
    }
}
