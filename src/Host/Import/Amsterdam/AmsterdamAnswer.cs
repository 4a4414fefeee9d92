namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A vendor signed on or off.</summary>
/// <param name="Date">Of which day; null = of this one.</param>
/// <param name="Attending">null = no answer.</param>
internal sealed record AmsterdamAnswer(int Line, string Vendor, DateOnly? Date, bool? Attending);
