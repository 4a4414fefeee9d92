using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class CategoryTable
{
    public static readonly Table<Category> Categories = new(
        "categories.csv",
        ["id", "colour"],
        ["cap", "bound", "hot", "standard_width_cm"],
        row => new(
            new(row.Text("id")),
            row.Name(),
            row.Text("colour"),
            row.WholeOrNull("cap", least: 0),
            row.Yes("bound"),
            row.Yes("hot"),
            row.CmOrNull("standard_width_cm", least: 1) ?? Category.DefaultStandardWidthCm),
        Named: true,
        MayBeMissing: false);
}
