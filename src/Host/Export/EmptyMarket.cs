using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>A market in which nothing stands yet, for a clerk to fill.</summary>
internal static class EmptyMarket
{
    public const string Readme = "README.txt";

    private static readonly string[] Law = ["cn-default", "cn-community"];

    /// <param name="name">Of its directory; the market is called so until somebody gives it a better name.</param>
    /// <param name="today">Its permit begins.</param>
    public static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(string name, DateOnly today, Language language)
    {
        MarketFacts facts = Facts(name, today, language);
        ImmutableArray<TextTable> tables = MarketWriter.Tables(facts, evenEmpty: true);
        return
        [
            .. MarketWriter.Packs(facts),
            .. tables.Select(table => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(table.File, table.Csv(language))),
            new(Readme, Explained(tables)),
        ];
    }

    /// <summary>The same as one workbook that explains each column where it is filled.</summary>
    public static byte[] Workbook(string name, DateOnly today, Language language)
    {
        MarketFacts facts = Facts(name, today, language);
        return WorkbookWriter.Bytes(MarketWriter.Tables(facts, evenEmpty: true), MarketWriter.Packs(facts), language, explained: true);
    }

    private static MarketFacts Facts(string name, DateOnly today, Language language)
    {
        string id = IdOf(name);
        var header = new MarketHeader(
            new(id), Bilingual.Same(name), null, "Asia/Shanghai", "CNY", new Permit("", default, today, null), [], [], [], [], null) { Language = language };
        Policy policy = ShippedLaw.Policy(Law[1])! with { DrawSeed = $"{id}-{today.ToString("yyyy-MM", CultureInfo.InvariantCulture)}" };
        return new MarketFacts { Header = At(header), Rules = At(ShippedLaw.RulePack(Law[0])!), Policy = At(policy) };
    }

    private static string IdOf(string name)
    {
        string id = string.Concat(name.Select(letter => letter is ' ' or '.' || IdShape.Fits(letter.ToString()) ? letter : '-')).Trim(' ', '-', '.');
        return IdShape.Fits(id) ? id : "market";
    }

    /// <summary>With a BOM and lines as Windows ends them, for the editor that a clerk has.</summary>
    private static byte[] Explained(ImmutableArray<TextTable> tables)
    {
        List<string> lines =
        [
            "市场资料 · A market as files",
            "",
            "market.json  市场名称、占道许可、休市日（先填 permit.number） · name, permit, closed days (fill in permit.number first)",
            "policy.json  分配办法；drawSeed 为抽签种子，须公示 · the policy; drawSeed orders equals and is published",
            "其余为表格，用 Excel 填写，列名中英文均可；长度一律为厘米整数。 · The rest are tables for Excel, with columns in Chinese or English; all lengths are whole centimetres.",
            "也可以不用这些表格，而把各表放在同目录的 market.xlsx 中，每表一页。 · Instead of them the tables may be sheets of one market.xlsx beside this file.",
            "填完后 · When they are filled:  check --market DIR",
        ];
        foreach (TextTable table in tables)
        {
            Bilingual about = ColumnNotes.OfTable(table.File);
            lines.AddRange(["", $"{table.File} · {TableWords.Chinese(table.File)}", $"  {about.Zh} · {about.En}"]);
            foreach (string column in table.Columns)
            {
                Bilingual note = ColumnNotes.Of(table.File, column);
                lines.Add($"  {column} · {ColumnWords.Chinese(column)}：{note.Zh} · {note.En}");
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n")];
    }

    private static Sourced<T> At<T>(T value) => new(value, new Source(FileNames.Market, null));
}
