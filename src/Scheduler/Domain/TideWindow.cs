namespace TidalMarket.Scheduling.Domain;

/// <summary>潮汐时段 — one filling of the road on one day, with the time at which each of its phases begins.</summary>
/// <remarks>
/// road closed → set-up → load-in → sell → sell stop → stalls off → swept → handed back; none before the one to its left.
/// </remarks>
public sealed record TideWindow(
    WindowId Id,
    Bilingual Name,
    Minute RoadClosed,
    Minute SetUp,
    Minute LoadIn,
    Minute Sell,
    Minute SellStop,
    Minute StallsOff,
    Minute Swept,
    Minute HandedBack)
{
    /// <summary>The time in which stalls stand on the road, load-in and packing included.</summary>
    public Hours Standing => new(LoadIn, StallsOff);

    /// <summary>The time in which mouths must be guarded.</summary>
    public Hours Closed => new(RoadClosed, HandedBack);
}
