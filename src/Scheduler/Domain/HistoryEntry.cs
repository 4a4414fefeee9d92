using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of history.csv: where a vendor stood.</summary>
public sealed record HistoryEntry(
    VendorId Vendor,
    DateOnly Date,
    WindowId Window,
    ImmutableArray<StallId> Stalls,
    bool Attended);
