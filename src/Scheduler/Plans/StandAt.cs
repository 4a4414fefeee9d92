using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A vendor's stand on a line.</summary>
/// <param name="Stretch">On the line.</param>
public sealed record StandAt(VendorId Vendor, FrontageId Frontage, Stretch Stretch);
