using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import;

/// <summary>A table as it was written, in a CSV file or on a sheet.</summary>
/// <param name="Place">Where: <c>vendors.csv</c>, <c>market.xlsx[vendors]</c>.</param>
/// <param name="Rows">The first is the header. They can be gone through once.</param>
internal sealed record WrittenTable(string Place, IEnumerable<WrittenRow> Rows);
