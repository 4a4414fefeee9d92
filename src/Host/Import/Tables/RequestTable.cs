using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class RequestTable
{
    public static readonly Table<RequestOverride> Requests = new(
        "requests.csv",
        ["vendor", "window"],
        ["run_min", "run_max", "run_unit", "depth_cm", "power_w", "water", "anywhere"],
        row => new(
            new(row.Text("vendor")),
            new(row.Text("window")),
            row.WholeOrNull("run_min", least: 1, Largest.Cm),
            row.WholeOrNull("run_max", least: 1, Largest.Cm),
            row.WordOrNull("run_unit", Vocabularies.RunUnits),
            row.CmOrNull("depth_cm"),
            row.WattsOrNull("power_w"),
            row.YesOrNull("water"),
            row.YesOrNull("anywhere")));
}
