using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class StallTable
{
    private static readonly Vocabulary<bool> Always = new([new("always", true)], [new("一直", true), new("长期", true), new("永久", true)]);

    public static readonly Table<Stall> Stalls = new(
        "stalls.csv",
        ["id", "frontage", "from_cm", "to_cm"],
        ["depth_cm", "marks", "exclusive", "tags", "circuit", "power_w", "water", "blocked_dates"],
        row => new(
            new(row.Text("id")),
            new(row.Text("frontage")),
            new(row.Cm("from_cm"), row.Cm("to_cm")),
            row.CmOrNull("depth_cm"),
            row.List("marks"),
            row.Yes("exclusive"),
            row.List("tags"),
            row.Maybe("circuit", id => new CircuitId(id)),
            row.WattsOrNull("power_w"),
            row.Yes("water"),
            row.Days("blocked_dates", Always),
            row.Says("blocked_dates", Always)));
}
