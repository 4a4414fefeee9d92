using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Nothing lies within a piece: no wide gap, no obstacle, no ground kept clear between its stalls.</summary>
internal sealed class RunsAreContiguous : IPlanRule
{
    public RuleId Id { get; } = new("contiguous");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        inspection.Pieces.SelectMany(piece => piece.IsMarked ? Marked(inspection, piece) : Bare(inspection, piece));

    /// <summary>Stalls that do not follow each other are the business of <see cref="StallsAsMarked"/>.</summary>
    private IEnumerable<Breach> Marked(Inspection inspection, Piece piece)
    {
        LineInWindow line = inspection.LineOf(piece);
        return from place in Enumerable.Range(0, line.Stalls.Length - 1)
               let left = line.Stalls[place]
               let right = line.Stalls[place + 1]
               where piece.Stalls.Contains(left) && piece.Stalls.Contains(right)
               let between = line.Between(left, right)
               where between is not null
               select this.At(
                   piece.Where,
                   new($"{left.Id} 与 {right.Id} 之间有{between.Value.Zh}", $"{between.Value.En} between {left.Id} and {right.Id}"),
                   new("相连的摊位", "neighbours"));
    }

    private IEnumerable<Breach> Bare(Inspection inspection, Piece piece) =>
        from obstacle in inspection.LineOf(piece).Obstacles
        where piece.Ground.IsCrossedBy(obstacle.Ground)
        select this.At(
            piece.Where,
            new($"跨过障碍 {obstacle.Id}", $"a run across obstacle {obstacle.Id}"),
            new("障碍一侧的地段", "ground on one side of it"));
}
