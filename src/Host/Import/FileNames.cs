using System.Collections.Immutable;
using TidalMarket.Host.Import.Words;

namespace TidalMarket.Host.Import;

/// <summary>The names of the files of a market, as data/README.md gives them.</summary>
internal static class FileNames
{
    public const string Market = "market.json";

    public const string Policy = "policy.json";

    public const string RulesSuffix = ".rules.json";

    public const string PolicySuffix = ".policy.json";

    /// <summary>The workbook that holds a whole market.</summary>
    public const string Workbook = "market.xlsx";

    public const string WorkbookSuffix = ".xlsx";

    /// <summary>Lies beside a workbook as long as Excel has it open.</summary>
    private const string OpenInExcel = "~$";

    /// <summary>In the order in which a person reads them, and faults are listed.</summary>
    public static readonly ImmutableArray<string> Tables =
    [
        "windows.csv", "zones.csv", "frontages.csv", "stalls.csv", "features.csv", "categories.csv", "vendors.csv", "requests.csv",
        "attendance.csv", "wishes.csv", "tariffs.csv", "guides.csv", "rails.csv", "circuits.csv", "weather.csv", "history.csv",
    ];

    public static bool IsOfTheFormat(string name) => IsJson(name) || Tables.Contains(name) || IsWorkbook(name);

    public static bool IsJson(string name) =>
        name is Market or Policy
        || name.EndsWith(RulesSuffix, StringComparison.Ordinal)
        || name.EndsWith(PolicySuffix, StringComparison.Ordinal);

    public static bool IsWorkbook(string name) =>
        name.EndsWith(WorkbookSuffix, StringComparison.OrdinalIgnoreCase) && !name.StartsWith(OpenInExcel, StringComparison.Ordinal);

    /// <summary>Where a file's faults stand in the list; those of a sheet stand where its table's file would.</summary>
    public static int Order(string name) => name switch
    {
        _ when IsWorkbook(name) => -5,
        Market => -4,
        Policy => -3,
        _ when name.EndsWith(PolicySuffix, StringComparison.Ordinal) => -2,
        _ when name.EndsWith(RulesSuffix, StringComparison.Ordinal) => -1,
        _ when SheetIn(name) is string sheet => Order(TableWords.File(sheet) ?? (IsJson(sheet) ? sheet : "")),
        _ => Tables.IndexOf(name) is var index and >= 0 ? index : int.MaxValue,
    };

    /// <summary><c>market.xlsx[vendors]</c> is the sheet vendors.</summary>
    private static string? SheetIn(string place) =>
        place.EndsWith(']') && place.IndexOf('[', StringComparison.Ordinal) is var at and > 0 ? place[(at + 1)..^1] : null;
}
