namespace TidalMarket.Host.Rosters.Map;

/// <summary>Boxes by where they lie, so that a market of thousands of stalls is searched as quickly as a small one.</summary>
internal sealed class TakenGround
{
    private const double CellCm = 400;

    private readonly Dictionary<(int Column, int Row), List<Box>> cells = [];

    public void Add(Box box)
    {
        foreach ((int, int) cell in Cells(box))
        {
            if (!cells.TryGetValue(cell, out List<Box>? there)) cells[cell] = there = [];
            there.Add(box);
        }
    }

    /// <summary>Every box that overlaps the given one; a large one may come several times.</summary>
    public IEnumerable<Box> Over(Box box)
    {
        foreach ((int, int) cell in Cells(box))
            if (cells.TryGetValue(cell, out List<Box>? there))
                foreach (Box taken in there)
                    if (taken.Overlaps(box)) yield return taken;
    }

    private static IEnumerable<(int Column, int Row)> Cells(Box box)
    {
        for (int column = Cell(box.X); column <= Cell(box.Right); column++)
            for (int row = Cell(box.Y); row <= Cell(box.Bottom); row++)
                yield return (column, row);
    }

    private static int Cell(double at) => (int)Math.Floor(at / CellCm);
}
