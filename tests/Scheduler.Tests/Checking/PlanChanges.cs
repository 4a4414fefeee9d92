using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Objectives;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Small lies told about <see cref="HandPlan.Plan"/>.</summary>
internal static class PlanChanges
{
    public static Plan Change(this Plan plan, string vendor, Func<Placement, Placement> change) => plan with
    {
        Placements = [.. plan.Placements.Select(old => old.Vendor.Value == vendor ? change(old) : old)],
    };

    /// <summary>The vendor stands on these stalls of line A instead.</summary>
    public static Plan Stands(this Plan plan, string vendor, int depthCm, params ImmutableArray<string> stalls)
    {
        ImmutableArray<StallId> ids = [.. stalls.Select(id => new StallId(id))];
        var stretch = new Stretch(HandPlan.Problem.Stall(ids[0]).Stretch.FromCm, HandPlan.Problem.Stall(ids[^1]).Stretch.ToCm);
        return plan.Change(vendor, old => old with { Stalls = ids, Stretch = stretch, DepthCm = depthCm }).Sorted();
    }

    /// <summary>The vendor's run on an unmarked line begins there instead.</summary>
    public static Plan Begins(this Plan plan, string vendor, int fromCm) =>
        plan.Change(vendor, old => old with { Stretch = old.Stretch.Shifted(fromCm - old.Stretch.FromCm) });

    public static Plan Add(this Plan plan, Placement placement) => plan with { Placements = plan.Placements.Add(placement) };

    public static Plan Objective(this Plan plan, int index, Func<ObjectiveValue, ObjectiveValue> change) =>
        plan with { Objectives = plan.Objectives.SetItem(index, change(plan.Objectives[index])) };

    public static Plan Refusal(this Plan plan, int index, Func<Refusal, Refusal> change) =>
        plan with { Refusals = plan.Refusals.SetItem(index, change(plan.Refusals[index])) };

    public static Plan Reason(this Plan plan, int index, int fact, Func<Fact, Fact> change) =>
        plan.Refusal(index, old => old with { Facts = old.Facts.SetItem(fact, change(old.Facts[fact])) });

    public static Plan Sorted(this Plan plan) => plan with
    {
        Placements =
        [
            .. plan.Placements.OrderByDescending(placement => placement.Window.Value, StringComparer.Ordinal)
                .ThenBy(placement => placement.Frontage.Value, StringComparer.Ordinal)
                .ThenBy(placement => placement.Stretch.FromCm),
        ],
    };

    /// <summary>With the objectives that its placements give it, all called proved.</summary>
    public static Plan Retold(this Plan plan, MarketProblem problem) => plan with
    {
        Objectives =
        [
            .. LadderMeasured.On(new Inspection(problem, plan)).Select(measured => new ObjectiveValue(
                measured.Key.Rung, measured.Key.Group!, measured.Key.Window, measured.Key.Tier, measured.Key.Round, measured.Key.Unit!,
                measured.Value, measured.Value, true)),
        ],
    };

    /// <summary>With the zones, posts and rails that its placements come to.</summary>
    public static Plan Settled(this Plan plan, MarketProblem problem)
    {
        var inspection = new Inspection(problem, plan);
        WindowSetting[] settings = [.. problem.Windows.Select(inspection.SettingIn)];
        return plan with
        {
            Zones = [.. settings.SelectMany(setting => setting.States)],
            Posts = [.. settings.SelectMany(setting => setting.Manned)],
            Rails = [.. settings.SelectMany(setting => setting.Open.SelectMany(setting.RailsOf))],
        };
    }
}
