using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class FrontageTable
{
    public static readonly Table<Frontage> Frontages = new(
        "frontages.csv",
        ["id", "zone", "side", "start_cm", "offset_cm", "length_cm", "depth_max_cm"],
        ["stands", "module_cm", "join_cm", "circular", "tags", "water"],
        row => new(
            new(row.Text("id")),
            new(row.Text("zone")),
            row.Name(),
            row.Word("side", Kebab<Side>.Words),
            row.Cm("start_cm"),
            row.Cm("offset_cm"),
            row.Word("stands", Vocabularies.Outward, blank: false),
            row.Cm("length_cm"),
            row.Cm("depth_max_cm"),
            row.CmOrNull("module_cm", least: 1) ?? Frontage.DefaultModuleCm,
            row.CmOrNull("join_cm") ?? 0,
            row.Yes("circular"),
            row.List("tags"),
            row.Yes("water")),
        Named: true,
        MayBeMissing: false);
}
