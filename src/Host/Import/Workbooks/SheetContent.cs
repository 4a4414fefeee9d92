using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>A sheet as it was read.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Rows">Those that hold something, in order, each by its number.</param>
/// <param name="Merged">Cells that are one.</param>
internal sealed record SheetContent(string Name, IReadOnlyList<(int Number, List<WrittenCell> Cells)> Rows, IReadOnlyList<Area> Merged);
