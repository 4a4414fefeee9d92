using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A placement says the depth that was asked for, or the least that its place takes where none was.</summary>
internal sealed class DepthIsTold : IPlanRule
{
    public RuleId Id { get; } = new("depth-told");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        let asked = piece.Request?.DepthCm
        where asked is not null
        let needed = asked > 0 ? asked.Value : Takes(piece)
        where piece.Placement.DepthCm != needed
        select this.Differs(piece.Where, $"{piece.Placement.DepthCm} cm", $"{needed} cm");

    /// <summary>The deepest stand that fits all along a piece.</summary>
    public static int Takes(Piece piece) => piece.IsMarked ? piece.Stalls.Min(stall => stall.DepthCm) : piece.Line.DepthMaxCm;
}
