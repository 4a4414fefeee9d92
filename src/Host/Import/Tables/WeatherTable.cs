using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class WeatherTable
{
    public static readonly Table<DayWeather> Weather = new(
        "weather.csv",
        ["date"],
        ["window", "wind_ms", "storm"],
        row => new(
            row.Date("date"),
            row.Maybe("window", id => new WindowId(id)),
            row.WholeOrNull("wind_ms", least: 0) ?? 0,
            row.Yes("storm")));
}
