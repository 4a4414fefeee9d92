using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Puts the parts of the mapping together.</summary>
internal static class DayMapping
{
    public static readonly WindowId Window = new("day");

    /// <summary>The files give no hours; all of Amsterdam's day markets are held within these.</summary>
    private static readonly Minute Opens = new(9 * 60), Closes = new(17 * 60);

    public static readonly TideWindow AssumedPhases = new(
        Window, new("市日（时间为假定）", "Market day (hours assumed)"), Opens, Opens, Opens, Opens, Closes, Closes, Closes, Closes);

    public static MarketFacts Facts(AmsterdamDay day, Policy policy, RulePack rules, DayNotes notes)
    {
        DayIds ids = DayIds.Of(day, notes);
        ImmutableArray<DayVendor> vendors = VendorStanding.Of(day, ids, notes);
        MappedStreet street = StreetMapping.Street(day, ids, notes);
        Source top = notes.At(1);
        string seed = $"{day.Settings.ShortName ?? day.MarketId} {Iso(day.Date)}";
        return new MarketFacts
        {
            Header = new(HeaderMapping.Header(day, notes), top),
            Rules = new(rules, top),
            Policy = new(policy with { DrawSeed = seed }, top),
            Windows = [new(AssumedWindow(day.Date), top)],
            Zones = street.Zones,
            Frontages = street.Frontages,
            Stalls = street.Stalls,
            Features = street.Features,
            Categories = CategoryMapping.Categories(day, ids, notes),
            Vendors = VendorMapping.Vendors(day, ids, vendors, notes),
            Attendance = AttendanceMapping.Rows(day, vendors, notes),
            Wishes = WishMapping.Wishes(day, ids, notes),
        };
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static WindowPattern AssumedWindow(DateOnly date) => new(AssumedPhases, Weekdays.None, [date]);
}
