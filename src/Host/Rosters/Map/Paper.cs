namespace TidalMarket.Host.Rosters.Map;

/// <summary>What a map is drawn on. All paper is <see cref="StreetMap.InnerWidth"/> units wide between its margins.</summary>
/// <param name="StripCm">A longer street is cut into strips.</param>
/// <param name="Text">The size of plain text, in units of the page.</param>
/// <param name="IsStraight">Every zone lies by itself from left to right, wherever it is in the city, so that no strip is higher than its zone is wide.</param>
internal sealed record Paper(double StripCm, double Text, bool IsStraight)
{
    /// <summary>One roll, as long as it has to be: the street as it lies.</summary>
    public static readonly Paper Roll = new(12_000, 14, IsStraight: false);

    /// <summary>A4 lying down: names of vendors are printed at 6 points, numbers of stalls at 10, or a little less where that spares a page.</summary>
    public static readonly Paper Sheets = new(6_000, 18, IsStraight: true);
}
