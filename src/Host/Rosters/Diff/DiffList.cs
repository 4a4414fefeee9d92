using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>diff.csv — a line for every difference.</summary>
internal static class DiffList
{
    private static readonly string[] Header =
    [
        "种类 subject", "时段 window", "编号 id", "名称 name_zh", "英文名称 name_en", "变化 change", "原 from", "新 to", "原费用 from_fee_yuan", "新费用 to_fee_yuan",
    ];

    public static byte[] Write(ImmutableArray<DiffRow> rows, Language language) => Table.Of(Header, rows.Select(row => Row(row, language)));

    private static object?[] Row(DiffRow row, Language language) =>
    [
        DiffWords.Of(row.Subject).Both(language),
        row.Window.Both(language),
        row.Id,
        row.Name.Zh,
        row.Name.En,
        row.Change.Both(language),
        row.From.Both(language),
        row.To.Both(language),
        Yuan(row.FromFee),
        Yuan(row.ToFee),
    ];

    private static decimal? Yuan(Fen? fee) => fee?.Value / 100m;
}
