using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>How values stand in the cells of the native format.</summary>
internal static class Cells
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number is int known ? Number(known) : null;

    public static string Yes(bool yes) => yes ? "yes" : "no";

    public static string? Yes(bool? yes) => yes is bool known ? Yes(known) : null;

    /// <summary>Blank is no.</summary>
    public static string? OnlyYes(bool yes) => yes ? "yes" : null;

    public static string List<T>(ImmutableArray<T> entries) => string.Join(';', entries);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Dates(ImmutableArray<DateOnly> dates) => string.Join(';', dates.Select(Date));

    public static string Weekdays(Weekdays days) =>
        string.Join(';', Enumerable.Range(1, 7).Where(day => days.Overlaps(Scheduling.Domain.Weekdays.Of(day))));

    public static IEnumerable<CsvColumn<T>> Name<T>(Func<T, Bilingual> name) =>
        [new("name_zh", row => name(row).Zh), new("name_en", row => name(row).En)];
}
