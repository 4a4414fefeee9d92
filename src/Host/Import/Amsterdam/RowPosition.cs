using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Where a row begins on the axis and how far from it its line runs.</summary>
internal readonly record struct RowPosition(Side Side, int StartCm, int OffsetCm);
