using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The vocabularies of the format.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<RunUnit> RunUnits =
        new([new("stalls", RunUnit.Stalls), new("cm", RunUnit.Centimetres)], ChineseWords.Of<RunUnit>());

    public static readonly Vocabulary<Language> Languages = new([new("zh", Language.Chinese), new("en", Language.English)]);

    public static readonly Vocabulary<bool> YesOrNo = new(
        [new("yes", true), new("no", false)],
        [
            .. Each(true, "是", "有", "对", "要", "需要", "1", "true", "y", "√", "✓", "✔"),
            .. Each(false, "否", "无", "没有", "不", "不要", "不需要", "0", "false", "n", "×", "✗", "✘"),
        ]);

    public static readonly Vocabulary<bool> Outward =
        new([new("inward", false), new("outward", true)], [new("向路中", false), new("向路外", true)]);

    public static readonly Vocabulary<bool> Surveyed =
        new([new("surveyed", true), new("unknown", false)], [new("已测量", true), new("未知", false)]);

    private static IEnumerable<KeyValuePair<string, bool>> Each(bool value, params IEnumerable<string> words) =>
        words.Select(word => KeyValuePair.Create(word, value));
}
