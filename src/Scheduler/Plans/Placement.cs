using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>分配 — one piece of ground given to a vendor in a window. A run of several pieces (own stalls apart) is several placements.</summary>
/// <param name="Stalls">Along the line; empty where it is unmarked.</param>
/// <param name="Stretch">From the first stall's start to the last one's end; the side gap is not in it.</param>
/// <param name="DepthCm">How deep the stand may be: what was asked, or what the place takes if nothing was.</param>
/// <param name="Fee">Of this piece.</param>
public sealed record Placement(
    VendorId Vendor,
    WindowId Window,
    ZoneId Zone,
    FrontageId Frontage,
    ImmutableArray<StallId> Stalls,
    Stretch Stretch,
    int DepthCm,
    Minute ArriveAt,
    Minute LeaveBy,
    Fen Fee,
    Commitment Commitment)
{
    public RequestId Request => new(Vendor, Window);
}
