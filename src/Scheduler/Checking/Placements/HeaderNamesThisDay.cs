using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>The plan was made for this market, day, policy and rule pack, and for these very facts.</summary>
internal sealed class HeaderNamesThisDay : IPlanRule
{
    public RuleId Id { get; } = new("plan-header");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        MarketProblem problem = inspection.Problem;
        Plan plan = inspection.Plan;
        (string Where, string Found, string Needed)[] lines =
        [
            ("market", plan.Market.Value ?? "", problem.Header.Id.Value),
            ("date", $"{plan.Date:yyyy-MM-dd}", $"{problem.Date:yyyy-MM-dd}"),
            ("input-hash", plan.InputHash ?? "", problem.ContentHash),
            ("policy", plan.Policy ?? "", problem.Policy.Name),
            ("rule-pack", plan.RulePack ?? "", problem.Rules.Name),
        ];
        return lines
            .Where(line => !string.Equals(line.Found, line.Needed, StringComparison.Ordinal))
            .Select(line => this.Differs(line.Where, line.Found, line.Needed))
            .Concat(Missing(plan));
    }

    private IEnumerable<Breach> Missing(Plan plan)
    {
        (string Where, bool IsMissing)[] lists =
        [
            ("objectives", plan.Objectives.IsDefault || plan.Objectives.Any(entry => entry is null)),
            ("placements", plan.Placements.IsDefault || plan.Placements.Any(entry => entry is null)),
            ("refusals", plan.Refusals.IsDefault || plan.Refusals.Any(entry => entry is null)),
            ("zones", plan.Zones.IsDefault || plan.Zones.Any(entry => entry is null)),
            ("posts", plan.Posts.IsDefault || plan.Posts.Any(entry => entry is null)),
            ("rails", plan.Rails.IsDefault || plan.Rails.Any(entry => entry is null)),
        ];
        return lists
            .Where(list => list.IsMissing)
            .Select(list => this.At(list.Where, new("缺项", "a list or an entry missing"), new("完整的列表", "the whole list")));
    }
}
