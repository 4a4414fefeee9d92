using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>vendors.csv — a line for every piece of ground given, then one for every refusal.</summary>
internal static class VendorList
{
    private static readonly string[] Header =
    [
        "时段 window", "摊主编号 vendor", "名称 name_zh", "英文名称 name_en", "业态 category", "层级 tier", "位次 rank",
        "区段 zone", "沿线 frontage", "摊位 stalls", "起点厘米 from_cm", "终点厘米 to_cm", "进场 arrive", "离场 leave",
        "费用 fee_yuan", "结果 status", "理由 reason_zh", "理由 reason_en",
    ];

    public static byte[] Write(MarketProblem problem, Plan plan, Language language) => Table.Of(
        Header,
        plan.Placements.Select(placement => Row(problem, placement, language))
            .Concat(plan.Refusals.Select(refusal => Row(problem, refusal, language))));

    private static object?[] Row(MarketProblem problem, Placement placement, Language language) =>
    [
        .. Applicant(problem, placement.Request, language),
        problem.Zone(placement.Zone).Name.Both(language),
        problem.Frontage(placement.Frontage).Name.Both(language),
        string.Join("; ", placement.Stalls),
        placement.Stretch.FromCm,
        placement.Stretch.ToCm,
        placement.ArriveAt.ToString(),
        placement.LeaveBy.ToString(),
        placement.Fee.Value / 100m,
        Words.Placed.Both(language),
        null,
        null,
    ];

    private static object?[] Row(MarketProblem problem, Refusal refusal, Language language) =>
    [
        .. Applicant(problem, refusal.Request, language),
        null, null, null, null, null, null, null, null,
        Words.Refused.Both(language),
        refusal.Text.Zh,
        refusal.Text.En,
    ];

    private static object?[] Applicant(MarketProblem problem, RequestId id, Language language)
    {
        Vendor vendor = problem.Vendor(id.Vendor);
        return
        [
            problem.Window(id.Window).Name.Both(language),
            vendor.Id.Value,
            vendor.Name.Zh,
            vendor.Name.En,
            problem.Category(vendor.Categories[0]).Name.Both(language),
            vendor.Tier,
            vendor.Rank,
        ];
    }
}
