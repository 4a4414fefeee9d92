using System.Globalization;

namespace TidalMarket.Host.Storage;

/// <summary>Times as the store keeps them: TEXT that sorts by time.</summary>
internal static class Utc
{
    public static string UtcText(this TimeProvider clock) =>
        clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
