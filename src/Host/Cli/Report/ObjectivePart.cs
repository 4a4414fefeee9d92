using System.Globalization;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>One line if all is proved; else what each rung came to, window by window. Rungs at zero everywhere are as good as can be, and are only counted.</summary>
internal static class ObjectivePart
{
    public static void Print(WrittenDay day, Page page)
    {
        if (day.Plan.Status == PlanStatus.Proved) Proved(day.Plan.Objectives.Length, page);
        else Table(day, page);
    }

    /// <summary>Nobody could do better: what each came to is for those who study it, and stands in plan.json.</summary>
    private static void Proved(int count, Page page)
    {
        page.Gap();
        page.Title(new($"{count} 项目标全部证明最优，数值见 {PlanFiles.PlanFile}", $"All {count} objectives proved the best; {PlanFiles.PlanFile} gives their values"));
    }

    private static void Table(WrittenDay day, Page page)
    {
        Aim[] aims =
        [
            .. day.Plan.Objectives
                .Select(Aim.Of)
                .Distinct()
                .OrderBy(aim => IndexOf(day.Problem.Policy, aim.Group))
                .ThenBy(aim => aim.GroupIn(day.Problem.Policy)?.Rungs.IndexOf(aim.Rung) ?? -1)
                .ThenBy(aim => aim.Tier).ThenBy(aim => aim.Round),
        ];
        ILookup<Aim, ObjectiveValue> values = day.Plan.Objectives.ToLookup(Aim.Of);
        Aim[] shown = [.. aims.Where(aim => values[aim].Any(value => value.Value != 0 || !value.Proved))];
        page.Gap();
        page.Title(new("各级目标，按先后；数值 ≥ 下限，✓ 已证明；越小越好", "Objectives in order of precedence: value ≥ bound, ✓ proved; less is better"));
        Bilingual[] heads = [new("", ""), .. day.Problem.Windows.Select(window => window.Name)];
        if (shown.Length > 0) page.Table(1, heads, shown.Select(aim => Row(day, page, aim, values[aim])));
        Zeros(page, aims.Length - shown.Length, shown.Length == 0);
    }

    private static IReadOnlyList<string> Row(WrittenDay day, Page page, Aim aim, IEnumerable<ObjectiveValue> values) =>
    [
        page.Say(aim.Name(day.Problem.Policy)),
        .. day.Problem.Windows.Select(window => Cell(values.FirstOrDefault(value => value.Window == window.Id))),
    ];

    private static string Cell(ObjectiveValue? value)
    {
        if (value is null) return "–";
        string bound = value.Bound is long least ? $" ≥ {Number(least)}" : "";
        return $"{Number(value.Value)}{bound} {(value.Proved ? "✓" : "?")}";
    }

    private static void Zeros(Page page, int count, bool all)
    {
        if (count > 0)
            page.Line(new(
                $"{(all ? "全部" : "其余")} {count} 项各时段均为零，已是最好",
                $"{(all ? "all" : "the other")} {count} are zero in every window: as good as can be"));
    }

    private static int IndexOf(Policy policy, string group) => policy.Groups.Select(known => known.Name).ToList().IndexOf(group);

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
