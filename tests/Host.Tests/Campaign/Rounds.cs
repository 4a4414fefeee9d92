using System.Globalization;

namespace TidalMarket.Host.Tests.Campaign;

/// <summary>How far a campaign goes: a few rounds in the suite, many with <c>MARKET_CAMPAIGN=1</c> in the environment.</summary>
internal static class Rounds
{
    public static readonly bool Many = Environment.GetEnvironmentVariable("MARKET_CAMPAIGN") == "1";

    /// <summary>Draws the moments; <c>MARKET_SEED</c> repeats a campaign.</summary>
    public static readonly int Seed =
        Environment.GetEnvironmentVariable("MARKET_SEED") is string given ? int.Parse(given, CultureInfo.InvariantCulture)
        : Many ? Random.Shared.Next() : 1;

    public static int Of(int few, int many) => Many ? many : few;

    public static void Tell(string line) => TestContext.Current.SendDiagnosticMessage($"seed {Seed}: {line}");
}
