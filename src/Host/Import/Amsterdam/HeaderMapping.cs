using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>market.json of an imported day: much of it is assumed, and says so.</summary>
internal static class HeaderMapping
{
    private static readonly Bilingual Note = new(
        "由阿姆斯特丹市的市日文件导入。时间、许可和横断面未知：时间与许可为假定值，进深与宽度规则停用，图仅为示意。",
        "Imported from a market day of the City of Amsterdam's format. Hours, permit and cross-section are unknown: hours and"
        + " permit are assumed, rules on depth and width are off, the map is schematic.");

    public const string TimeZone = "Europe/Amsterdam", Currency = "EUR";

    public static readonly Bilingual UnknownAuthority = new("未知（假定）", "unknown (assumed)");

    public static MarketHeader Header(AmsterdamDay day, DayNotes notes)
    {
        string name = day.Settings.Name ?? day.Settings.ShortName ?? day.MarketId;
        return new MarketHeader(
            new MarketId(Id(day)),
            Bilingual.Same(SafeName.Of(name.Length > 0 ? name : "Amsterdam")),
            Note,
            TimeZone,
            Currency,
            new Permit("assumed", UnknownAuthority, day.Date, day.Date),
            [],
            [],
            ClosedDates(day, notes),
            [],
            null);
    }

    private static string Id(AmsterdamDay day)
    {
        string wished = day.Settings.ShortName ?? day.MarketId;
        return new LegalIds([]).Invent(wished.Length > 0 ? wished : "amsterdam");
    }

    /// <summary>Other days without market are kept; the day itself was planned, whatever the list says.</summary>
    private static ImmutableArray<CalendarDay> ClosedDates(AmsterdamDay day, DayNotes notes)
    {
        const string field = "markt.kiesJeKraamGeblokkeerdeData";
        var closed = ImmutableArray.CreateBuilder<CalendarDay>();
        foreach (string text in day.Settings.ClosedDates)
        {
            DateOnly? date = WrittenDays.Date(text);
            if (date is DateOnly other && other != day.Date) closed.Add(CalendarDay.On(other));
            else notes.Repaired(field, "", day.Settings.Line, text, date is null ? Done.NoDate : Done.TheDayItself);
        }

        return closed.ToImmutable();
    }
}
