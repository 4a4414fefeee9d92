using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class WishTable
{
    public static readonly Table<Wish> Wishes = new(
        "wishes.csv",
        ["vendor", "priority"],
        ["window", "stall", "frontage", "from_cm", "to_cm"],
        row => new(
            new(row.Text("vendor")),
            row.Maybe("window", id => new WindowId(id)),
            row.Whole("priority", least: 1),
            row.Maybe("stall", id => new StallId(id)),
            row.Maybe("frontage", id => new FrontageId(id)),
            Stretches.OfFrontage(row)));
}
