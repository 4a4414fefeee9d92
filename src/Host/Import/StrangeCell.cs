using System.Globalization;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>What to say of a cell that holds what Excel made of a text rather than the text.</summary>
internal static class StrangeCell
{
    public static bool TakesDates(string column) => column is "date" or "dates" or "blocked_dates";

    public static (Bilingual Found, Bilingual Expected, Bilingual Maybe) Words(string column, WrittenCell cell) => cell.Kind switch
    {
        CellKind.Error => (
            new($"公式出错 {Shown.Of(cell.Text)}", $"the error {Shown.Of(cell.Text)} of a formula"),
            new("一个值", "a value"),
            new("公式引用的内容已不在", "what the formula names is gone")),
        CellKind.Uncalculated => (
            new("公式没有计算结果", "a formula without its result"),
            new("一个值", "a value"),
            new("在 Excel 中打开并保存一次即可", "opening and saving it in Excel once is enough")),
        _ => (
            new($"日期 {cell.Text}", $"the date {cell.Text}"),
            new("不是日期的内容", "anything but a date"),
            column == "weekdays" && LooseWeekdays.Guess(cell.Text) is Bilingual days ? days : Typed(cell)),
    };

    private static Bilingual Typed(WrittenCell cell)
    {
        if (cell.Kind == CellKind.DateWithoutYear && LooseDates.Date(cell.Text) is DateOnly date)
        {
            string typed = string.Create(CultureInfo.InvariantCulture, $"{date.Month}-{date.Day}");
            return new(
                $" Excel 把 {typed} 当成了日期：请将该列设为“文本”后重写",
                $"Excel took {typed} for a date: make the column text, and write it again");
        }

        return new(" Excel 把它当成了日期：请将该列设为“文本”后重写", "Excel took it for a date: make the column text, and write it again");
    }
}
