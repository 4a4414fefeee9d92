namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of requests.csv: what a vendor wants otherwise in one window; null = as the vendor.</summary>
public sealed record RequestOverride(
    VendorId Vendor,
    WindowId Window,
    int? RunMin,
    int? RunMax,
    RunUnit? RunUnit,
    int? DepthCm,
    int? PowerW,
    bool? Water,
    bool? Anywhere);
