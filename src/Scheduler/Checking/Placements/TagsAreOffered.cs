using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Every stall of a run, own ones too, offers every tag that its vendor needs.</summary>
internal sealed class TagsAreOffered : IPlanRule
{
    public RuleId Id { get; } = new("tags");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        from piece in holding.Pieces
        from tag in holding.Request.Tags
        where piece.IsMarked ? !piece.Stalls.All(stall => stall.Stall.Tags.Contains(tag)) : !piece.Line.Tags.Contains(tag)
        select this.At(piece.Where, new($"不提供 {tag}", $"no {tag}"), new($"{tag}", $"{tag} all along"));
}
