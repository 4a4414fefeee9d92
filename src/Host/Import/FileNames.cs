using System.Collections.Immutable;

namespace TidalMarket.Host.Import;

/// <summary>The names of the files of a market, as data/README.md gives them.</summary>
internal static class FileNames
{
    public const string Market = "market.json";

    public const string Policy = "policy.json";

    public const string RulesSuffix = ".rules.json";

    public const string PolicySuffix = ".policy.json";

    /// <summary>In the order in which a person reads them, and faults are listed.</summary>
    public static readonly ImmutableArray<string> Tables =
    [
        "windows.csv", "zones.csv", "frontages.csv", "stalls.csv", "features.csv", "categories.csv", "vendors.csv", "requests.csv",
        "attendance.csv", "wishes.csv", "tariffs.csv", "guides.csv", "rails.csv", "circuits.csv", "history.csv",
    ];

    public static bool IsOfTheFormat(string name) =>
        name is Market or Policy
        || Tables.Contains(name)
        || name.EndsWith(RulesSuffix, StringComparison.Ordinal)
        || name.EndsWith(PolicySuffix, StringComparison.Ordinal);

    /// <summary>Where a file's faults stand in the list.</summary>
    public static int Order(string name) => name switch
    {
        Market => -4,
        Policy => -3,
        _ when name.EndsWith(PolicySuffix, StringComparison.Ordinal) => -2,
        _ when name.EndsWith(RulesSuffix, StringComparison.Ordinal) => -1,
        _ => Tables.IndexOf(name) is var index and >= 0 ? index : int.MaxValue,
    };
}
