using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>At no minute do the posts that the open zones cannot do without need more guides than there are.</summary>
internal sealed class GuidesSuffice : IPlanRule
{
    public RuleId Id { get; } = new("guides");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from window in inspection.Problem.Windows
        where inspection.Problem.GuidesListed
        let posts = inspection.SettingIn(window).Required
        let worst = Want.Worst(inspection.Problem, posts)
        where worst is { IsMet: false }
        let manned = string.Join(' ', posts.Where(post => post.Hours.From <= worst.Value.Minute && worst.Value.Minute < post.Hours.To).Select(post => post.Id))
        select this.At(
            $"{window.Id} {worst.Value.Minute}",
            new($"{manned} 需 {worst.Value.Need} 名引导员", $"{worst.Value.Need} guides needed for {manned}"),
            new($"至多 {worst.Value.Has} 名", $"{worst.Value.Has} at most"));
}
