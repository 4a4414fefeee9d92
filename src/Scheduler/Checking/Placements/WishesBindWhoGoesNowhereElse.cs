using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Who does not go anywhere stands on a wished stall or stretch; own stalls need no wish.</summary>
internal sealed class WishesBindWhoGoesNowhereElse : IPlanRule
{
    public RuleId Id { get; } = new("wished");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        where holding.Claim.Own.IsEmpty && !holding.Claim.GoesAnywhere && !holding.Request.Wishes.Any(holding.Grants)
        select this.Differs(
            holding.Where,
            string.Join("; ", holding.Pieces.Select(piece => piece.Where)),
            string.Join(' ', holding.Request.Wishes.Select(wish => wish.Stall?.ToString() ?? $"{wish.Frontage} {wish.Stretch}")));
}
