namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A trade of the market.</summary>
/// <param name="Mandatory">Its vendors stand only on stalls of the trade.</param>
/// <param name="MostStalls">Of all its vendors together; null = no cap.</param>
internal sealed record AmsterdamBranch(int Line, string Id, string? Description, string? Colour, bool Mandatory, int? MostStalls);
