using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>All columns that put the same stand on the same ground.</summary>
/// <param name="ReachCm">What the stand leaves of its half of the road for the fire lane: <see cref="LaneReach"/>.</param>
/// <param name="Columns">Ascending.</param>
internal sealed record Shape(Stand Stand, int ReachCm, ImmutableArray<int> Columns)
{
    /// <summary>By line and position.</summary>
    /// <param name="stands">Which lines the rule is about.</param>
    /// <param name="counts">Which requests the rule is about.</param>
    public static ImmutableArray<Shape> Of(PlacementModel model, Func<Line, bool> stands, Func<StallRequest, bool>? counts = null) =>
    [
        .. from column in Enumerable.Range(0, model.Columns.Length)
           let request = model.Requests[model.Columns[column].Request]
           where counts is null || counts(request)
           from piece in model.Columns[column].Pieces
           where stands(piece.Line)
           from stand in Stand.Of(piece, request)
           let reach = LaneReach.Of(model.Street, request, stand)
           group (column, stand) by (Line: stand.Line.Index, stand.Along.FromCm, stand.Along.ToCm, stand.DepthCm, Reach: reach) into same
           orderby same.Key
           select new Shape(same.First().stand, same.Key.Reach, [.. same.Select(entry => entry.column).Distinct().Order()]),
    ];
}
