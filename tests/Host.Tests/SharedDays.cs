using System.Text.Json;
using Xunit;

namespace TidalMarket.Host.Tests;

/// <summary>Amsterdam's market days, which lie beside the project and are not part of it.</summary>
internal static class SharedDays
{
    private const string Absent = "Amsterdam's market days are not here; they are published in the City of Amsterdam's repositories"
        + " fixxx-pakjekraam and makkelijkemarkt-allocation.";

    private static readonly string Place =
        Path.Combine(Environment.GetEnvironmentVariable("MARKET_SHARED") ?? Path.Combine(Repository.Root, "..", "shared"), "amsterdam");

    /// <summary>Names of the days' files; where they are absent one empty name, so that the test can say so.</summary>
    public static TheoryData<string> Files => Directory.Exists(Place)
        ? [.. Directory.GetFiles(Path.Combine(Place, "days"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)]
        : [""];

    /// <summary>Names of the layouts' directories; where they are absent one empty name.</summary>
    public static TheoryData<string> Layouts => Directory.Exists(Place)
        ? [.. Directory.GetDirectories(Path.Combine(Place, "layouts")).Select(layout => Path.GetFileName(layout)!).Order(StringComparer.Ordinal)]
        : [""];

    /// <summary>Skips the test without them, or fails it where they are required.</summary>
    public static void Needed()
    {
        if (Directory.Exists(Place)) return;
        Assert.False(Environment.GetEnvironmentVariable("MARKET_REQUIRE_SHARED") == "1", Absent);
        Assert.Skip(Absent);
    }

    public static string Day(string file) => Path.Combine(Place, "days", file);

    public static string Layout(string name) => Path.Combine(Place, "layouts", name);

    /// <summary>What is known of a day: who attends, and what the city's allocators made of it.</summary>
    public static JsonElement Known(string file) => Read("days.json").EnumerateArray().Single(day => day.GetProperty("file").GetString() == file);

    /// <summary>Small made-up markets, each with what it shows.</summary>
    public static IEnumerable<(string Name, JsonElement Case)> Scenarios() =>
        Directory.GetFiles(Path.Combine(Place, "scenarios"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), JsonDocument.Parse(File.ReadAllBytes(file)).RootElement));

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Place, file))).RootElement;
}
