namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of wishes.csv: a stall, or a stretch of an unmarked line, that a vendor asks for.</summary>
/// <param name="Window">null = all.</param>
/// <param name="Priority">1 is the best; equal ones are equally good.</param>
/// <param name="Stall">null if and only if <paramref name="Frontage"/> is given.</param>
public sealed record Wish(
    VendorId Vendor,
    WindowId? Window,
    int Priority,
    StallId? Stall,
    FrontageId? Frontage,
    Stretch Stretch);
