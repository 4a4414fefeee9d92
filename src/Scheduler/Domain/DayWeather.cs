namespace TidalMarket.Scheduling.Domain;

/// <summary>天气 — what is forecast for a date.</summary>
/// <param name="Window">null = all windows of the date.</param>
/// <param name="WindMs">Gusts, in whole metres a second.</param>
public sealed record DayWeather(DateOnly Date, WindowId? Window, int WindMs, bool Storm)
{
    /// <summary>A day of which nothing is said.</summary>
    public static DayWeather Calm(DateOnly date) => new(date, null, 0, false);
}
