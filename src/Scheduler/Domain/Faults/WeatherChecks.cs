namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>weather.csv.</summary>
internal static class WeatherChecks
{
    /// <summary>Above any wind that was ever measured near the ground.</summary>
    private const int MostWindMs = 120;

    public static void Run(Registers all)
    {
        foreach (Sourced<DayWeather> row in all.Facts.Weather)
        {
            if (row.Value.Window is WindowId window) all.Windows.Named(window, row.Source.At("window"));
            all.Faults.Range(row.Source, "wind_ms", row.Value.WindMs, 0, MostWindMs);
        }
    }
}
