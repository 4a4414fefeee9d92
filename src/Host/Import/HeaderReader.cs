using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>What market.json says.</summary>
/// <param name="RulePack">The name of the rule pack it chooses.</param>
internal sealed record MarketFile(MarketHeader Header, string RulePack);

/// <summary>Reads market.json.</summary>
internal static class HeaderReader
{
    private static readonly Bilingual ADate = new("日期 yyyy-MM-dd", "a date yyyy-MM-dd");

    private static readonly Bilingual ATime = new("时间 HH:mm", "a time HH:mm");

    private static readonly Bilingual ADay = new("yyyy-MM-dd 或 MM-dd", "yyyy-MM-dd or MM-dd");

    /// <summary>Stands in where market.json cannot be read, so that everything else is still looked at.</summary>
    public static readonly MarketHeader Nothing = new(
        new("?"), default, null, "", "", new Permit("", default, default, null), [], [], [], [], null);

    /// <summary>What could be read of it, the name of the rule pack above all; null = nothing.</summary>
    public static MarketFile? Read(ReadOnlySpan<byte> bytes, Findings findings)
    {
        MarketFile? read = null;
        if (JsonMembers.Read(FileNames.Market, bytes, findings, market => read = Market(market)) is null)
            findings.Lose(FileNames.Market);
        return read;
    }

    private static MarketFile Market(JsonMembers market)
    {
        market.Whole("schema", 1, 1);
        var header = new MarketHeader(
            new(market.Text("id")),
            market.Words("name"),
            market.WordsOrNull("note"),
            market.Text("timeZone"),
            market.TextOr("currency", "CNY"),
            market.Object("permit", Permit)!,
            market.ObjectsOrNone("overrides", Override),
            market.ObjectsOrNone("landmarks", Landmark),
            market.ParsedList("closedDates", WrittenDays.AnyYear, ADay),
            market.ObjectsOrNone("schoolHolidays", Holiday),
            market.WordsOrNull("appeal"))
        {
            Language = market.WordOrNull("language", Vocabularies.Languages),
        };
        return new(header, market.Text("rulePack"));
    }

    private static Permit Permit(JsonMembers permit) => new(
        permit.Text("number"),
        permit.Words("authority"),
        permit.Parsed("from", WrittenDays.Date, ADate),
        permit.ParsedOrNull("to", WrittenDays.Date, ADate))
    {
        Hours = permit.ObjectsOrNone("hours", hours => new Hours(hours.Parsed("from", Time, ATime), hours.Parsed("to", Time, ATime))),
        Area = permit.ObjectsOrNone("area", area => new PermittedArea(
            new(area.Text("zone")), new(area.Number("fromCm"), area.Number("toCm")))),
    };

    private static Minute? Time(string text) => Minute.TryParse(text, out Minute minute) ? minute : null;

    private static RuleOverride Override(JsonMembers change) => new(
        new(change.Text("rule")),
        change.TextOrNull("feature") is string feature ? new FeatureId(feature) : null,
        Number(change),
        change.WordsOrText("officer"),
        change.Text("document"),
        change.Words("reason"),
        change.ParsedOrNull("expires", WrittenDays.Date, ADate))
    {
        Zone = change.TextOrNull("zone") is string zone ? new ZoneId(zone) : null,
        From = change.ParsedOrNull("from", WrittenDays.Date, ADate),
    };

    /// <summary>What is kept clear is <c>clearCm</c>; any other rule's number is in its own unit.</summary>
    private static int Number(JsonMembers change)
    {
        (int? clear, int? number) = (change.NumberOrNull("clearCm"), change.NumberOrNull("number"));
        if (clear is null == number is null)
            change.Refuse(new("clearCm 与 number", "clearCm and number"), new("恰有其一", "exactly one of the two"));
        return clear ?? number ?? 0;
    }

    private static Landmark Landmark(JsonMembers landmark) => new(
        new(landmark.Text("id")), landmark.Words("name"), new(landmark.Text("zone")), landmark.Number("atCm"));

    private static CalendarSpan Holiday(JsonMembers holiday) => new(
        holiday.Parsed("from", WrittenDays.AnyYear, ADay), holiday.Parsed("to", WrittenDays.AnyYear, ADay));
}
