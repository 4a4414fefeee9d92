using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>How long a request's runs are, in stalls and in centimetres (docs/decisions: min–max carry a unit).</summary>
internal static class Lengths
{
    public static int StandardWidthCm(MarketProblem problem, StallRequest request) =>
        problem.Category(request.MainCategory).StandardWidthCm;

    /// <summary>The fewest stalls it can do with, counted as standard widths where it asked in centimetres.</summary>
    public static int LeastStalls(MarketProblem problem, StallRequest request) => InStalls(problem, request, request.RunMin);

    /// <summary>The most stalls it wants.</summary>
    public static int MostStalls(MarketProblem problem, StallRequest request) => InStalls(problem, request, request.RunMax);

    /// <summary>The most stalls it may be given: a tier that does not grow keeps its own number, or its minimum.</summary>
    public static int Wanted(MarketProblem problem, StallRequest request)
    {
        int most = MostStalls(problem, request);
        if (problem.Policy.Tier(request.Standing.Tier).MayGrow) return most;
        return Math.Min(most, request.IsHolder ? request.OwnStalls.Length : LeastStalls(problem, request));
    }

    /// <summary>The widths of runs of <paramref name="least"/> to <paramref name="most"/> (in the request's unit) on an unmarked
    /// line, ascending: from the least by whole standard widths, and the most.</summary>
    public static IEnumerable<int> WidthsCm(StallRequest request, int standardCm, int least, int most)
    {
        int unit = request.RunUnit == RunUnit.Stalls ? standardCm : 1;
        for (int width = least * unit; width < most * unit; width += standardCm) yield return width;
        yield return most * unit;
    }

    private static int InStalls(MarketProblem problem, StallRequest request, int length) =>
        request.RunUnit == RunUnit.Stalls ? length : Piece.Started(length, StandardWidthCm(problem, request));
}
