using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class TariffTable
{
    public static readonly Table<Tariff> Tariffs = new(
        "tariffs.csv",
        ["per", "fee_yuan"],
        ["zone", "category", "window", "tier"],
        row => new(
            row.Maybe("zone", id => new ZoneId(id)),
            row.Maybe("category", id => new CategoryId(id)),
            row.Maybe("window", id => new WindowId(id)),
            row.WholeOrNull("tier", least: 0),
            row.Word("per", Kebab<TariffUnit>.Words),
            row.Money("fee_yuan")));
}
