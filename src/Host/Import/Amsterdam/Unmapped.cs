using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Something of the day that has no counterpart here, or had to be repaired: a row of unmapped.csv.</summary>
/// <param name="Field">Where in the file's structure: <c>ondernemers[].voorkeur.maximum</c>.</param>
/// <param name="Where">Whose it is: a vendor's or stall's id, or how many have it.</param>
/// <param name="Line">null = it stands on many.</param>
/// <param name="Done">What the import did with it.</param>
internal sealed record Unmapped(string Field, string Where, int? Line, string Value, Bilingual Done);
