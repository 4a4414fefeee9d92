using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class VendorTable
{
    public static readonly Table<Vendor> Vendors = new(
        "vendors.csv",
        ["id", "categories", "tier", "rank"],
        [
            "fixed_stalls", "run_min", "run_max", "run_unit", "depth_cm", "power_w", "water", "tags", "anywhere", "windows",
        ],
        row => new(
            new(row.Text("id")),
            row.Name(),
            [.. row.ListRequired("categories").Select(id => new CategoryId(id))],
            row.Whole("tier", least: 0),
            row.Whole("rank", least: 0),
            row.Many("fixed_stalls", id => new StallId(id)),
            row.WholeOrNull("run_min", least: 1, Largest.Cm),
            row.WholeOrNull("run_max", least: 1, Largest.Cm),
            row.Word("run_unit", Vocabularies.RunUnits, blank: RunUnit.Stalls),
            row.CmOrNull("depth_cm") ?? 0,
            row.WattsOrNull("power_w") ?? 0,
            row.Yes("water"),
            row.List("tags"),
            row.YesOrNull("anywhere"),
            row.Many("windows", id => new WindowId(id))),
        Named: true,
        MayBeMissing: false);
}
