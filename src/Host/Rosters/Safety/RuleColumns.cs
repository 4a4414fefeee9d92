namespace TidalMarket.Host.Rosters.Safety;

/// <summary>How wide the columns of the rules' table are, in millimetres.</summary>
/// <param name="Window">Each window's.</param>
internal readonly record struct RuleColumns(double Sign, double Title, double Number, double Window, double Source)
{
    /// <summary>Between a column's words and the next column.</summary>
    public const double Padding = 1.6;

    private const double MostForWindows = 119;
    private const double WidestWindow = 80;

    public static RuleColumns For(int windows, Print print)
    {
        double larger = Math.Min(print.Points / Print.LeastPoints, 1.2), sign = 5.5 * larger, title = 66 * larger, number = 24 * larger;
        double window = Math.Min(WidestWindow, MostForWindows / windows);
        return new(sign, title, number, window, Print.PageWidth - sign - title - number - windows * window);
    }
}
