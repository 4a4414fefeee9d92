using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class GuideTable
{
    public static readonly Table<Guide> Guides = new(
        "guides.csv",
        ["id", "weekdays", "from", "to"],
        ["skills"],
        row => new(
            new(row.Text("id")),
            row.Name(),
            row.Weekdays("weekdays"),
            new(row.Time("from"), row.Time("to")),
            row.List("skills")),
        Named: true);
}
