using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class VendorTable
{
    public static readonly Table<Vendor> Vendors = new(
        "vendors.csv",
        ["id", "categories", "tier", "rank"],
        [
            "fixed_stalls", "run_min", "run_max", "run_unit", "depth_cm", "power_w", "water", "tags", "anywhere", "windows",
            "lpg_kg", "canopy_over_cm", "canopy_height_cm", "canopy_removable",
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
            row.Many("windows", id => new WindowId(id)))
        {
            LpgKg = row.WholeOrNull("lpg_kg", least: 0, Largest.Kilograms) ?? 0,
            Canopy = Canopy(row),
        },
        Named: true,
        MayBeMissing: false);

    /// <summary>Over how much and how high go together; a canopy comes down unless it says that it does not.</summary>
    private static Canopy? Canopy(Row row)
    {
        (int? over, int? height) = (row.CmOrNull("canopy_over_cm"), row.CmOrNull("canopy_height_cm"));
        bool removable = row.YesOrNull("canopy_removable") ?? true;
        if (over is null != height is null)
            row.Refuse(
                new("canopy_over_cm 与 canopy_height_cm 只填了一个", "only one of canopy_over_cm and canopy_height_cm"),
                new("两个或都不填", "both or none"));
        return over is int reach && height is int edge ? new Canopy(reach, edge, removable) : null;
    }
}
