using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>The files of the vendors: categories, vendors, requests, attendance, wishes.</summary>
internal static class VendorTables
{
    public static readonly CsvTable<Category> Categories = new("categories.csv", Required: true,
    [
        new("id", category => category.Id.Value),
        .. Cells.Name<Category>(category => category.Name),
        new("colour", category => category.Colour),
        new("cap", category => Cells.Number(category.Cap)),
        new("bound", category => Cells.Yes(category.Bound)),
        new("hot", category => Cells.Yes(category.Hot)),
        new("standard_width_cm", category => Cells.Number(category.StandardWidthCm)),
    ]);

    public static readonly CsvTable<Vendor> Vendors = new("vendors.csv", Required: true,
    [
        new("id", vendor => vendor.Id.Value),
        .. Cells.Name<Vendor>(vendor => vendor.Name),
        new("categories", vendor => Cells.List(vendor.Categories)),
        new("tier", vendor => Cells.Number(vendor.Tier)),
        new("rank", vendor => Cells.Number(vendor.Rank)),
        new("fixed_stalls", vendor => Cells.List(vendor.FixedStalls)),
        new("run_min", vendor => Cells.Number(vendor.RunMin)),
        new("run_max", vendor => Cells.Number(vendor.RunMax)),
        new("run_unit", vendor => vendor.RunUnit == RunUnit.Stalls ? null : Vocabularies.RunUnits.Of(vendor.RunUnit)),
        new("depth_cm", vendor => vendor.DepthCm == 0 ? null : Cells.Number(vendor.DepthCm)),
        new("power_w", vendor => vendor.PowerW == 0 ? null : Cells.Number(vendor.PowerW)),
        new("water", vendor => Cells.OnlyYes(vendor.Water)),
        new("tags", vendor => Cells.List(vendor.Tags)),
        new("anywhere", vendor => Cells.Yes(vendor.Anywhere)),
        new("windows", vendor => Cells.List(vendor.Windows)),
        new("lpg_kg", vendor => vendor.LpgKg == 0 ? null : Cells.Number(vendor.LpgKg)),
        new("canopy_over_cm", vendor => Cells.Number(vendor.Canopy?.OverCm)),
        new("canopy_height_cm", vendor => Cells.Number(vendor.Canopy?.HeightCm)),
        new("canopy_removable", vendor => Cells.Yes(vendor.Canopy?.Removable)),
    ]);

    public static readonly CsvTable<RequestOverride> Requests = new("requests.csv", Required: false,
    [
        new("vendor", change => change.Vendor.Value),
        new("window", change => change.Window.Value),
        new("run_min", change => Cells.Number(change.RunMin)),
        new("run_max", change => Cells.Number(change.RunMax)),
        new("run_unit", change => change.RunUnit is RunUnit unit ? Vocabularies.RunUnits.Of(unit) : null),
        new("depth_cm", change => Cells.Number(change.DepthCm)),
        new("power_w", change => Cells.Number(change.PowerW)),
        new("water", change => Cells.Yes(change.Water)),
        new("anywhere", change => Cells.Yes(change.Anywhere)),
    ]);

    public static readonly CsvTable<Attendance> Attendance = new("attendance.csv", Required: false,
    [
        new("vendor", row => row.Vendor.Value),
        new("window", row => row.Window?.Value),
        new("weekdays", row => Cells.Weekdays(row.Weekdays)),
        new("dates", row => Cells.Dates(row.Dates)),
        new("attends", row => Cells.Yes(row.Attends)),
    ]);

    public static readonly CsvTable<Wish> Wishes = new("wishes.csv", Required: false,
    [
        new("vendor", wish => wish.Vendor.Value),
        new("window", wish => wish.Window?.Value),
        new("priority", wish => Cells.Number(wish.Priority)),
        new("stall", wish => wish.Stall?.Value),
        new("frontage", wish => wish.Frontage?.Value),
        new("from_cm", wish => wish.Frontage is null ? null : Cells.Number(wish.Stretch.FromCm)),
        new("to_cm", wish => wish.Frontage is null ? null : Cells.Number(wish.Stretch.ToCm)),
    ]);
}
