using System.Text.RegularExpressions;

namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>market.json against itself and the tables.</summary>
internal static partial class HeaderChecks
{
    public static void Run(Registers all)
    {
        Source source = all.Facts.Header.Source;
        MarketHeader header = all.Facts.Header.Value;
        if (all.Facts.Unread.Files.Contains(source.File)) return;
        all.Faults.Id(source, new("市场", "market"), header.Id.Value);
        all.Faults.Blank(source, "name", header.Name.En, new("至少一种语言的名称", "a name in at least one language"));
        if (!IanaName().IsMatch(header.TimeZone))
            all.Faults.Add(source.At("timeZone"), Is("timeZone", header.TimeZone), new("IANA 名称，如 Asia/Shanghai", "an IANA name such as Asia/Shanghai"));
        if (!IsoCurrency().IsMatch(header.Currency))
            all.Faults.Add(source.At("currency"), Is("currency", header.Currency), new("三个大写字母，如 CNY", "three capital letters such as CNY"));
        Permit(all, header.Permit, source);
        Landmarks(all, header, source);
        Holidays(all, header, source);
    }

    private static void Permit(Registers all, Permit permit, Source header)
    {
        Source source = all.Faults.Part(header, "permit");
        all.Faults.Blank(source, "number", permit.Number, new("许可文号", "the number of the paper"));
        if (permit.To < permit.From)
            all.Faults.Add(
                source.At("to"),
                new(
                    $"许可自 {permit.From:yyyy-MM-dd} 至 {permit.To:yyyy-MM-dd}",
                    $"a permit from {permit.From:yyyy-MM-dd} to {permit.To:yyyy-MM-dd}"),
                new("止日不早于起日", "its last day not before its first"));
        for (int i = 0; i < permit.Hours.Length; i++)
            if (permit.Hours[i].From >= permit.Hours[i].To)
                all.Faults.Add(
                    all.Faults.Part(header, $"permit/hours/{i}"), Bilingual.Same(permit.Hours[i].ToString()), new("from 早于 to", "from before to"));
        for (int i = 0; i < permit.Area.Length; i++) Area(all, permit.Area[i], all.Faults.Part(header, $"permit/area/{i}"));
    }

    private static void Area(Registers all, PermittedArea area, Source source)
    {
        if (all.Zones.Named(area.Zone, source.At("zone")) is Zone zone)
            all.Faults.Beyond(source, area.Stretch, zone.LengthCm, new($"区段 {zone.Id} ", $"zone {zone.Id}"));
    }

    private static void Landmarks(Registers all, MarketHeader header, Source whole)
    {
        HashSet<LandmarkId> seen = [];
        for (int i = 0; i < header.Landmarks.Length; i++)
        {
            Landmark landmark = header.Landmarks[i];
            Source source = all.Faults.Part(whole, $"landmarks/{i}");
            all.Faults.Id(source, new("地标", "landmark"), landmark.Id.Value);
            if (!seen.Add(landmark.Id))
                all.Faults.Add(
                    source.At("id"),
                    new($"地标“{landmark.Id}”重复", $"landmark \"{landmark.Id}\" stands there twice"),
                    new("编号不重复", "each id once"));
            if (all.Zones.Named(landmark.Zone, source.At("zone")) is Zone zone)
                all.Faults.Range(source, "atCm", landmark.AtCm, 0, zone.LengthCm);
        }
    }

    private static void Holidays(Registers all, MarketHeader header, Source whole)
    {
        for (int i = 0; i < header.SchoolHolidays.Length; i++)
        {
            (CalendarDay from, CalendarDay to) = (header.SchoolHolidays[i].From, header.SchoolHolidays[i].To);
            bool bothOrNone = from.Year is null == to.Year is null;
            bool reversed = from.Year is not null && (to.Year, to.Month, to.Day).CompareTo((from.Year, from.Month, from.Day)) < 0;
            if (bothOrNone && !reversed) continue;
            all.Faults.Add(
                all.Faults.Part(whole, $"schoolHolidays/{i}"),
                new($"假期自 {from} 至 {to}", $"a holiday from {from} to {to}"),
                bothOrNone ? new("止日不早于起日", "its last day not before its first") : new("两端都写年份或都不写", "both days with a year, or neither"));
        }
    }

    private static Bilingual Is(string member, string text) => new($"{member} 为“{Shown.Of(text)}”", $"{member} is \"{Shown.Of(text)}\"");

    /// <summary>A look at the name only: no time-zone data is needed.</summary>
    [GeneratedRegex(@"^(UTC|GMT|[A-Za-z_]+(/[A-Za-z0-9_+\-]+)+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IanaName();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoCurrency();
}
