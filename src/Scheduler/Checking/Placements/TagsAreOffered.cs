using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Every stall of a run offers every tag that its vendor needs; its own stalls are taken as they are.</summary>
internal sealed class TagsAreOffered : IPlanRule
{
    public RuleId Id { get; } = new("tags");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        from piece in holding.Pieces
        from tag in holding.Request.Tags
        where piece.IsMarked ? piece.Stalls.Any(stall => Lacks(holding.Claim, stall.Stall, tag)) : !piece.Line.Tags.Contains(tag)
        select this.At(piece.Where, new($"不提供 {tag}", $"no {tag}"), new($"{tag}", $"{tag} all along"));

    private static bool Lacks(Claim claim, Stall stall, string tag) => !claim.Owns(stall.Id) && !stall.Tags.Contains(tag);
}
