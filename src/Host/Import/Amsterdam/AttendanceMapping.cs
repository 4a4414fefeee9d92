using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A row for every vendor that stays away; without one a vendor comes.</summary>
internal static class AttendanceMapping
{
    public static ImmutableArray<Sourced<Attendance>> Rows(AmsterdamDay day, ImmutableArray<DayVendor> vendors, DayNotes notes) =>
    [
        .. vendors.Where(vendor => !vendor.Attends).Select(vendor => new Sourced<Attendance>(
            new Attendance(vendor.Id, null, Weekdays.None, [day.Date], Attends: false),
            notes.At(vendor.Said.Line))),
    ];
}
