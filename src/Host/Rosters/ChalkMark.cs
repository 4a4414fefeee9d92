using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>One chalk stroke: an end of a stall or of a run on an unmarked line, or an aid mark.</summary>
/// <param name="Place">A stall's id, the vendor on an unmarked line, or the aid mark's number.</param>
/// <param name="AtCm">On the zone's axis.</param>
/// <param name="DepthCm">null = an aid mark.</param>
/// <param name="Hook">The tape is hooked here, never farther than its length.</param>
/// <param name="Towards">What the tape runs towards.</param>
/// <param name="Windows">That need it; empty = an aid mark.</param>
internal sealed record ChalkMark(
    Frontage Frontage,
    Bilingual Place,
    ChalkEnd End,
    int AtCm,
    int? DepthCm,
    TapeHook Hook,
    Bilingual Towards,
    ImmutableArray<WindowId> Windows)
{
    public int DistanceCm => Math.Abs(AtCm - Hook.AtCm);
}
