using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads <c>markt</c>.</summary>
internal static class SettingsReader
{
    /// <param name="mostStalls">Per vendor; null = no limit.</param>
    public static AmsterdamSettings Settings(Fields markt, out int? mostStalls)
    {
        mostStalls = markt.Whole("maxAantalKramenPerOndernemer");
        var settings = new AmsterdamSettings(
            markt.Line,
            markt.Text("afkorting"),
            markt.Text("naam"),
            markt.Number("standaardKraamAfmeting"),
            CommaList(markt.Text("kiesJeKraamGeblokkeerdePlaatsen")),
            CommaList(markt.Text("kiesJeKraamGeblokkeerdeData")));
        markt.RestIsUnread();
        return settings;
    }

    private static ImmutableArray<string> CommaList(string? text)
    {
        string[] entries = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. entries.Distinct(StringComparer.Ordinal)];
    }
}
