using System.Collections.Immutable;
using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Words;

/// <summary>What the tables are called: the sheets of a workbook bear these names.</summary>
internal static class TableWords
{
    /// <summary>In the order of data/README.md. The first Chinese name is the one we write.</summary>
    private static readonly ImmutableArray<(string File, string[] Chinese)> All =
    [
        ("windows.csv", ["时段", "潮汐时段"]),
        ("zones.csv", ["区段"]),
        ("frontages.csv", ["沿线"]),
        ("stalls.csv", ["摊位"]),
        ("features.csv", ["设施", "街道设施"]),
        ("categories.csv", ["业态", "经营类别"]),
        ("vendors.csv", ["摊主", "商户"]),
        ("requests.csv", ["申请", "时段申请"]),
        ("attendance.csv", ["出勤", "到场"]),
        ("wishes.csv", ["意愿", "志愿"]),
        ("tariffs.csv", ["收费", "收费标准"]),
        ("guides.csv", ["引导员"]),
        ("rails.csv", ["护栏"]),
        ("circuits.csv", ["回路", "电路"]),
        ("weather.csv", ["天气"]),
        ("history.csv", ["历史", "历史记录"]),
    ];

    public static IEnumerable<string> Sheets => All.SelectMany(table => table.Chinese.Prepend(English(table.File)));

    /// <summary><c>vendors.csv</c> as <c>vendors</c>.</summary>
    public static string English(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>The one Chinese name that we write.</summary>
    public static string Chinese(string file) => Nouns(file)[0];

    public static string[] Nouns(string file) => All.First(table => table.File == file).Chinese;

    /// <summary>The table of this name, as a file: <c>vendors.csv</c>; null = there is none.</summary>
    public static string? File(string sheet)
    {
        string name = Narrow.Of(sheet);
        foreach ((string file, string[] chinese) in All)
            if (name.Equals(English(file), StringComparison.OrdinalIgnoreCase) || chinese.Contains(name)) return file;
        return null;
    }
}
