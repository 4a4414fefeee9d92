using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules;

/// <summary>A holder's own stalls, as far as they can be had today.</summary>
internal static class OwnStalls
{
    /// <summary>Those that no rule refuses, by line and position.</summary>
    public static ImmutableArray<(Line Line, Cell Cell)> Available(Street street, StallRequest request) =>
    [
        .. request.OwnStalls.Select(street.CellOf)
            .Where(own => CellVerdict.Of(street, request, own.Line, own.Cell) is null)
            .OrderBy(own => own.Line.Index)
            .ThenBy(own => own.Cell.Index),
    ];

    /// <summary>How many of them the holder keeps: no more than it wants.</summary>
    public static int Kept(Street street, StallRequest request)
    {
        if (!request.IsHolder) return 0;
        int available = Available(street, request).Length;
        return Math.Min(available, Lengths.MostStalls(street.Problem, request));
    }
}
