using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class UnlimitedTests
{
    [Fact]
    public void What_is_counted_and_not_limited_is_said_first_and_loudly()
    {
        MarketProblem problem = RailedDay.Market(listed: false).Header(header => header with { Note = Bilingual.Same("note") }).Problem();

        Bilingual[] remarks = [.. Remarks.Of(problem, RailedDay.Plan(problem))];

        Assert.Equal("NOT CHECKED: there is no list of guides (guides.csv). At the busiest time 6 are needed at once; whether there are so many, nobody has checked.", remarks[0].En);
        Assert.Equal("【未核对】没有护栏清单（rails.csv）：一个时段最多需要 10 节护栏，够不够，方案没有核对。", remarks[1].Zh);
        Assert.Equal("note", remarks[^1].En);
    }

    [Fact]
    public void Where_lists_are_kept_or_nothing_is_needed_nothing_is_said()
    {
        MarketProblem listed = RailedDay.Market().Problem(), unlisted = RailedDay.Market(listed: false).Problem();

        Assert.Empty(Unlimited.Of(listed, RailedDay.Plan(listed)));
        Assert.Empty(Unlimited.Of(unlisted, unlisted.Plan()));
    }
}
