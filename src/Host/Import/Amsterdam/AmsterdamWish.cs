namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A stall that a vendor would like.</summary>
/// <param name="Priority">1 is the best; null = after all others.</param>
internal sealed record AmsterdamWish(int Line, string Vendor, string Stall, int? Priority);
