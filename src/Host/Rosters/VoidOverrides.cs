using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>Officers' changes that have run out: no fault, but whoever counts on one has to know that it holds no more.</summary>
internal static class VoidOverrides
{
    /// <summary>Those whose last day is before the date, each with where it is written.</summary>
    /// <param name="pack">Of the same market.</param>
    public static IEnumerable<Bilingual> On(DateOnly date, MarketHeader header, RulePack pack) =>
        from change in header.Overrides
        where change.Expires is DateOnly last && last < date
        let rule = pack.Find(change.Rule)
        where rule is not null
        let number = RuleNumber.Of(rule)
        let place = change.Source is Source source ? $"{source}: " : ""
        select new Bilingual(
            $"{place}规则 {rule.Id} 的变更（{change.Document}）已于 {change.Expires:yyyy-MM-dd} 到期，{date:yyyy-MM-dd} 无效，按规则包的 {number.Zh} 执行",
            $"{place}the override of rule {rule.Id} ({change.Document}) ended on {change.Expires:yyyy-MM-dd} and is void on {date:yyyy-MM-dd}; the rule pack's {number.En} holds");
}
