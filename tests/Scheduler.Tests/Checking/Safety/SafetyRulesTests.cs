using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class SafetyRulesTests
{
    private static readonly IPlanRule[] Kept = [.. CheckCatalogue.Rules.OfType<IMeasureRule>()];

    /// <summary>Kept together, by <see cref="GuidesSuffice"/>.</summary>
    private static readonly Measure[] OfPosts =
        [Measure.MouthPost, Measure.CrossingPost, Measure.RailPost, Measure.CrowdPost, Measure.LeastCrowdPost];

    [Fact]
    public void Every_measure_has_one_rule_that_bears_its_name() => Assert.Equal(
        Enum.GetValues<Measure>().Except([Measure.KeepClear, Measure.Depth, Measure.LaneHeight, .. OfPosts]).Order(),
        Kept.Cast<IMeasureRule>().Select(rule => rule.Measure).Order());

    [Fact]
    public void Ids_are_the_measures_names() => Assert.All(
        Kept.Cast<IMeasureRule>(), rule => Assert.Equal(TestPacks.Of(rule.Measure).Id, rule.Id));

    [Fact]
    public void What_one_stand_can_break_is_listed() =>
        Assert.Equal(Kept.OfType<IStandRule>().Select(rule => rule.Id).ToHashSet(), SafetyRules.OfOneStand.Select(rule => rule.Id).ToHashSet());

    [Fact]
    public void Every_rule_is_in_one_list_or_the_other() => Assert.Equal(
        Kept.Concat([new CircuitsCarryTheirLoad(), new GuidesSuffice(), new RailsSuffice()]).Select(rule => rule.Id).ToHashSet(),
        SafetyRules.OfOneStand.Concat(SafetyRules.OfStandsTogether).Select(rule => rule.Id).ToHashSet());
}
