using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class FeatureTable
{
    public static readonly Table<Feature> Features = new(
        "features.csv",
        ["id", "kind", "zone", "from_cm", "to_cm"],
        ["frontage", "windows", "depth_cm"],
        row => new(
            new(row.Text("id")),
            row.Name(),
            row.Word("kind", Kebab<FeatureKind>.Words),
            new(row.Text("zone")),
            row.Maybe("frontage", id => new FrontageId(id)),
            new(row.Cm("from_cm"), row.Cm("to_cm")),
            row.Many("windows", id => new WindowId(id))) { DepthCm = row.CmOrNull("depth_cm") },
        Named: true);
}
