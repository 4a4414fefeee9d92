using System.Collections.Immutable;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Numbers, money, times and days in cells.</summary>
internal sealed partial class Row
{
    private static readonly Bilingual AnAmount = new(
        $"0 至 {Largest.FeeFen / 100} 元、至多两位小数的金额", $"an amount from 0 to {Largest.FeeFen / 100} with at most two decimals");

    public int Cm(string column) => CmOrNull(column) ?? Blank(column, 0);

    public int? CmOrNull(string column, int least = 0) =>
        WholeOrNull(
            column, least, Largest.Cm, new($"{least} 至 {Largest.Cm} 的整厘米数", $"whole centimetres, {least} to {Largest.Cm}"));

    public int Watts(string column) => WattsOrNull(column) ?? Blank(column, 0);

    public int? WattsOrNull(string column) =>
        WholeOrNull(column, 0, Largest.Watts, new($"0 至 {Largest.Watts} 的整瓦数", $"whole watts, 0 to {Largest.Watts}"));

    public int Whole(string column, int least, int most = int.MaxValue) => WholeOrNull(column, least, most) ?? Blank(column, 0);

    public int? WholeOrNull(string column, int least, int most = int.MaxValue) => WholeOrNull(
        column, least, most, most == int.MaxValue
            ? new($"不小于 {least} 的整数", $"a whole number, at least {least}")
            : new($"{least} 至 {most} 的整数", $"a whole number, {least} to {most}"));

    public Fen Money(string column) =>
        Parse<Fen>(column, LooseNumbers.IsMoney, AnAmount);

    public Minute Time(string column) => Parse<Minute>(column, LooseTimes.TryParse, new("HH:mm，至 47:59", "HH:mm, up to 47:59"));

    public DateOnly Date(string column) => Cell(column) is string text ? Day(column, text) : Blank(column, default(DateOnly));

    public ImmutableArray<DateOnly> Dates(string column) =>
        [.. Entries(column, ListOfIds).Select(entry => Day(column, entry))];

    /// <summary>Dates or days of every year, apart from the words given.</summary>
    public ImmutableArray<CalendarDay> Days(string column, Vocabulary<bool> otherWords) =>
        [.. Entries(column, ListOfIds).Where(entry => otherWords.FindInCell(entry) is null).Select(entry => AnyDay(column, entry, otherWords))];

    /// <summary>Whether the list holds one of the words.</summary>
    public bool Says(string column, Vocabulary<bool> words) =>
        Cell(column)?.Split(ListOfIds, StringSplitOptions.TrimEntries).Any(entry => words.FindInCell(entry) == true) == true;

    public Weekdays Weekdays(string column)
    {
        int bits = 0;
        foreach (string entry in Entries(column, ListOfIds))
        {
            if (LooseWeekdays.Read(entry) is Weekdays days) bits |= days.Bits;
            else RefuseCell(
                column,
                entry,
                new("1 至 7 的星期数，如 1-5 或 6;7", "weekdays from 1 to 7 such as 1-5 or 6;7"),
                LooseWeekdays.Guess(entry));
        }

        return new Weekdays(bits);
    }

    private int? WholeOrNull(string column, int least, int most, Bilingual expected)
    {
        if (Cell(column) is not string text) return null;
        bool isWhole = LooseNumbers.IsWhole(text, out int value) && least <= value && value <= most;
        return isWhole ? value : RefuseCell(column, text, expected, LooseNumbers.Guess(text), least);
    }

    private DateOnly Day(string column, string entry) => LooseDates.Date(entry) ?? RefuseCell(
        column, entry, new("日期 yyyy-MM-dd", "a date yyyy-MM-dd"), LooseDates.Guess(entry), default(DateOnly));

    /// <summary>A date that Excel shows without its year is a day of every year.</summary>
    private CalendarDay AnyDay(string column, string entry, Vocabulary<bool> otherWords) => AnyDay(column, entry) ?? RefuseCell(
        column,
        entry,
        new($"yyyy-MM-dd、MM-dd 或 {otherWords.Listed}", $"yyyy-MM-dd, MM-dd or {otherWords.Listed}"),
        LooseDates.Guess(entry, yearly: true) ?? Guess.Of(entry, otherWords.KnownInCells),
        default(CalendarDay));

    private CalendarDay? AnyDay(string column, string entry) => LooseDates.AnyYear(entry) is CalendarDay day
        ? At(column).Kind == CellKind.DateWithoutYear ? day with { Year = null } : day
        : null;
}
