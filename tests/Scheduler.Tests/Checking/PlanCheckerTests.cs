using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

public class PlanCheckerTests
{
    public static TheoryData<string> Mutations => [.. PlanMutations.All.Keys];

    [Fact]
    public void A_plan_made_by_hand_holds() => Assert.Empty(Planner.Check(HandPlan.Problem, HandPlan.Plan));

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_broken_plan_is_caught_by_the_rule_it_breaks_and_no_other(string mutation)
    {
        (string rule, Func<Plan, Plan> breakIt) = PlanMutations.All[mutation];
        ImmutableArray<Breach> breaches = Planner.Check(HandPlan.Problem, breakIt(HandPlan.Plan));
        Assert.True(
            rule == string.Join(' ', breaches.Select(breach => breach.Rule.Value).Distinct().Order(StringComparer.Ordinal)),
            $"not {rule} alone, but:\n{string.Join('\n', breaches)}");
        Assert.All(breaches, breach => Assert.All([breach.Where, breach.Found.Zh, breach.Found.En], Assert.NotEmpty));
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own() => Assert.Distinct(CheckCatalogue.Rules.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_in_the_room_is_in_the_catalogue() => Assert.Equal(
        typeof(IPlanRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlanRule))).ToHashSet(),
        CheckCatalogue.Rules.Select(rule => rule.GetType()).ToHashSet());
}
