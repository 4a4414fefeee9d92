using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A holder stands on its own stalls, grown next to them; or, where tier and wishes allow, on a wished run as large.</summary>
internal sealed class HoldersKeepTheirOwn : IPlanRule
{
    public RuleId Id { get; } = new("own-stalls");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        where holding.Request.IsHolder
        let needed = Needed(holding)
        where needed is not null
        let found = string.Join("; ", holding.Pieces.Select(piece => piece.Where))
        select this.At(holding.Where, Bilingual.Same(found), needed.Value);

    private static Bilingual? Needed(Holding holding)
    {
        Claim claim = holding.Claim;
        if (claim.Own.IsEmpty) return null;
        string own = string.Join(' ', claim.Own.Select(stall => stall.Id));
        if (holding.IsInPlace) return KeepsWhole(holding) ? null : new(
            $"自有摊位 {own} 及相邻，至少 {claim.LeastInPlace} 个", $"own stalls {own} and next to them, {claim.LeastInPlace} at least");
        if (!claim.MayMove) return new($"自有摊位 {own}", $"own stalls {own}");
        bool moved = claim.Wishes.Any(holding.Grants) && holding.Size >= claim.Base;
        return moved ? null : new($"自有摊位 {own}，或至少 {claim.Base} 个含心愿的摊位",
            $"own stalls {own}, or a wished run of at least {claim.Base} stalls");
    }

    /// <summary>Every piece has an own stall in it, and where some are lost today the rest and growth are still of use.</summary>
    private static bool KeepsWhole(Holding holding) =>
        holding.Size >= Math.Max(holding.Claim.OwnBase, holding.Claim.LeastInPlace)
        && holding.Pieces.All(piece => piece.Stalls.Any(stall => holding.Claim.Owns(stall.Id)) || IsJoined(holding, piece));

    /// <summary>On a circular line growth may lie over the end; which pieces join there is counted elsewhere.</summary>
    private static bool IsJoined(Holding holding, Piece piece) =>
        piece.Line.Circular && holding.Pieces.Any(other => other != piece && other.Line.Id == piece.Line.Id);
}
