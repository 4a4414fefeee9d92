using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of attendance.csv: on which days a vendor comes or stays away.</summary>
/// <param name="Window">null = all.</param>
public sealed record Attendance(
    VendorId Vendor,
    WindowId? Window,
    Weekdays Weekdays,
    ImmutableArray<DateOnly> Dates,
    bool Attends);
