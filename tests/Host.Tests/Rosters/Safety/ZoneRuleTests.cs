using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class ZoneRuleTests
{
    [Fact]
    public void A_rule_of_several_numbers_is_one_rule_in_the_packs_order()
    {
        MarketProblem problem = SafetyDays.Street().Problem();

        ImmutableArray<ZoneRule> rules = ZoneRule.Of(problem.Day(problem.Standing()), problem.Zones[0]);

        Assert.Equal(problem.Rules.Rules.Select(rule => rule.Id), rules.Select(rule => rule.Rule.Id));
        ZoneRule breaks = rules.Single(rule => rule.Rule.Measure == Measure.EmergencyBreak);
        Assert.Equal([("cm", 300), ("stalls", 3)], breaks.Limits.Select(limit => (limit.Unit, limit.Numbers.Single().Number)));
    }

    [Fact]
    public void The_numbers_of_a_zone_are_those_of_each_of_its_features_and_of_each_half_of_its_road()
    {
        MarketProblem problem = SafetyDays.Street().Feature("H2", FeatureKind.Hydrant, 3000, frontage: "R").Override("hydrant", 250, "H2").Problem();

        ZoneRule hydrant = ZoneRule.Of(problem.Day(problem.Plan()), problem.Zones[0]).Single(rule => rule.Rule.Id.Value == "hydrant");

        Assert.Equal([(500, false), (250, true)], hydrant.Limits.Single().Numbers.Select(held => (held.Number, held.Override is not null)));
    }

    [Fact]
    public void A_number_that_differs_by_window_is_told_for_each()
    {
        MarketProblem problem = SafetyDays.Street().TrafficIn("evening", Traffic.Live).Window("morning").Window("evening", "17:00", "21:00")
            .ChangeRule("metroexit", rule => rule with { Number = null, ByTraffic = new(100, 5000, null) }).Problem();

        ZoneRule metro = ZoneRule.Of(problem.Day(problem.Plan()), problem.Zones[0]).Single(rule => rule.Rule.Id.Value == "metroexit");

        Assert.Equal([100, 5000], metro.Limits.Single().Numbers.Select(held => held.Number));
        Assert.False(metro.IsMeasured);
    }

    [Fact]
    public void A_sum_is_measured_and_has_no_place()
    {
        MarketProblem problem = SafetyDays.Street().Keep(Measure.Fuel, 300).Vendor("gas").Brings(lpgKg: 30).Problem();

        ZoneRule fuel = ZoneRule.Of(problem.Day(problem.Plan(problem.On("gas", ["A1"]))), problem.Zones[0]).Single(rule => rule.Rule.Measure == Measure.Fuel);

        Assert.Equal((true, false), (fuel.IsMeasured, fuel.HasPlace));
    }
}
