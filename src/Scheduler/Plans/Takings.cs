using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>收入 — what a zone brings in one window, beside what it would bring if it were full.</summary>
/// <param name="ByTier">Fees of those who stand there, by tier; tiers without anybody are left out.</param>
/// <param name="Full">Each open stall let to the best-paying of those who came and may stand there, whatever the caps; on an unmarked line each
/// started metre, or each standard width, of the open ground.</param>
public sealed record Takings(WindowId Window, ZoneId Zone, ImmutableArray<TierTakings> ByTier, Fen Full)
{
    public Fen Fees => ByTier.Aggregate(new Fen(0), (sum, tier) => sum + tier.Fees);
}
