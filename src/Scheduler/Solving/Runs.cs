using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Rules.Candidates;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Lists the contiguous pieces of ground that a request may stand on, by facts alone.</summary>
internal static class Runs
{
    /// <summary>Which cells of the street the request may stand on, by their number.</summary>
    public static bool[] Usable(Street street, StallRequest request)
    {
        var usable = new bool[street.CellCount];
        foreach (Line line in street.Lines)
            foreach (Cell cell in line.Cells)
                usable[line.FirstCell + cell.Index] = CellVerdict.IsOpen(street, request, line, cell);
        return usable;
    }

    /// <summary>All pieces of <paramref name="least"/> to <paramref name="most"/> (in the request's unit) on usable cells.</summary>
    /// <param name="wanted">Asked before any rule is; null = all are.</param>
    public static IEnumerable<Piece> Of(Street street, StallRequest request, bool[] usable, int least, int most, Func<Piece, bool>? wanted = null)
    {
        foreach (Line line in street.Lines)
        {
            IEnumerable<Piece> pieces = line.IsMarked
                ? OnStalls(line, request, usable, least, most)
                : OnModules(street, line, request, usable, least, most);
            foreach (Piece piece in pieces)
                if ((wanted is null || wanted(piece)) && IsAllowed(street, request, piece)) yield return piece;
        }
    }

    private static bool IsAllowed(Street street, StallRequest request, Piece piece)
    {
        foreach (IRunRule rule in RuleCatalogue.Runs)
            if (rule.Refuse(street, request, piece) is not null) return false;
        return true;
    }

    private static IEnumerable<Piece> OnStalls(Line line, StallRequest request, bool[] usable, int least, int most)
    {
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int longest = LongestUsable(line, usable, first);
            for (int count = 1; count <= longest; count++)
            {
                Piece piece = Piece.OfStalls(line, first, count);
                if (!IsLongEnough(request, piece, least)) continue;
                yield return piece;
                if (IsLongEnough(request, piece, most)) break;
            }
        }
    }

    private static bool IsLongEnough(StallRequest request, Piece piece, int length) =>
        request.RunUnit == RunUnit.Stalls ? piece.Count >= length : piece.WidthCm >= length;

    private static IEnumerable<Piece> OnModules(
        Street street, Line line, StallRequest request, bool[] usable, int least, int most)
    {
        int standard = Lengths.StandardWidthCm(street.Problem, request);
        int[] widths = [.. Lengths.WidthsCm(request, standard, least, most)];
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int longest = LongestUsable(line, usable, first);
            foreach (int width in widths)
            {
                Piece piece = Piece.OfModules(line, first, width, street.SideGapCm(line), standard);
                if (piece.Count <= longest) yield return piece;
            }
        }
    }

    /// <summary>How many neighbouring usable cells begin at a cell; 0 if it is not usable itself.</summary>
    public static int LongestUsable(Line line, bool[] usable, int first)
    {
        int limit = line.LongestFrom(first);
        int count = 0;
        while (count < limit && usable[line.FirstCell + (first + count) % line.Cells.Length]) count++;
        return count;
    }
}
