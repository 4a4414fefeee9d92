using System.Collections.Immutable;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Zones, posts and rails are told as they are, or found out.</summary>
public class SettledPlanTests
{
    public static TheoryData<string> Mutations => [.. SettledMutations.All.Keys];

    [Fact]
    public void What_was_written_by_hand_holds() => Assert.Empty(Planner.Check(SettledPlan.Problem, SettledPlan.Plan));

    [Theory]
    [MemberData(nameof(Mutations))]
    public void What_is_told_otherwise_is_caught_by_the_rule_it_breaks_and_no_other(string mutation)
    {
        (string rules, Func<Plan, Plan> breakIt) = SettledMutations.All[mutation];

        ImmutableArray<Breach> breaches = Planner.Check(SettledPlan.Problem, breakIt(SettledPlan.Plan));

        Assert.True(
            rules == string.Join(' ', breaches.Select(breach => breach.Rule.Value).Distinct().Order(StringComparer.Ordinal)),
            $"not {rules} alone, but:\n{string.Join('\n', breaches)}");
        Assert.All(breaches, breach => Assert.All([breach.Where, breach.Found.Zh, breach.Found.En], Assert.NotEmpty));
    }

    [Theory]
    [InlineData("a run a piece shorter", "R@morning: R2: found L 1000–1200 cm, 500 cm from the axis, 1 pieces, 1 of them opening by R2, "
        + "needed L 1000–1400 cm, 500 cm from the axis, 2 pieces, 1 of them opening by R2")]
    [InlineData("a run missing", "R@morning: L: found none, needed L 200–600 cm, 0 cm from the axis, 2 pieces, 0 of them opening")]
    [InlineData("a gate moved by a centimetre", "T@morning: T1: found -500–-200 cm, 1 cm from the start, 2 pieces, 1 of them opening by T1, "
        + "needed -500–-200 cm, 0 cm from the start, 2 pieces, 1 of them opening by T1")]
    [InlineData("a guide too many", "crowd@morning: found crowd 06:00–08:30, 4 guides, needed crowd 06:00–08:30, 3 guides")]
    [InlineData("a mouth opened that no guide is left for", "R3@morning: found mouth R R3 05:00–09:05, 1 guides, needed none")]
    [InlineData("posts out of order", "crowd@morning: found it in place 1, needed R1@morning there")]
    [InlineData("a zone shut for the wrong reason", "G@morning: found shut for want of rails, needs 9, has 8, needed shut for want of guides, needs 9, has 8")]
    [InlineData("an open zone told empty", "R@morning: found empty, needed open")]
    public void One_line_says_what_was_found_and_what_should_be(string mutation, string line)
    {
        Breach breach = Assert.Single(Planner.Check(SettledPlan.Problem, SettledMutations.All[mutation].Break(SettledPlan.Plan)));
        Assert.Equal(line, $"{breach.Where}: {breach.Found.En}");
    }

    [Theory]
    [InlineData("a run missing", "方案为无，应为 L 200–600 cm，离轴线 0 cm，2 节，其中 0 节可打开")]
    [InlineData("a guide too many", "方案为巡查 06:00–08:30，4 名，应为巡查 06:00–08:30，3 名")]
    [InlineData("a zone shut for the wrong reason", "方案为关闭（护栏不足），需 9，有 8，应为关闭（引导员不足），需 9，有 8")]
    public void In_Chinese_too(string mutation, string line) =>
        Assert.Equal(line, Assert.Single(Planner.Check(SettledPlan.Problem, SettledMutations.All[mutation].Break(SettledPlan.Plan))).Found.Zh);
}
