using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>One chalk stroke: an end of a stall or of a run on an unmarked line.</summary>
/// <param name="Place">A stall's id, or the vendor on an unmarked line.</param>
/// <param name="Begins">The end nearer to the zone's start.</param>
/// <param name="AtCm">On the zone's axis.</param>
/// <param name="Landmark">The tape is hooked here; null = the zone's start.</param>
internal sealed record ChalkMark(
    Frontage Frontage,
    string Place,
    bool Begins,
    int AtCm,
    int DepthCm,
    Landmark? Landmark,
    ImmutableArray<WindowId> Windows)
{
    public int DistanceCm => Math.Abs(AtCm - HookCm);

    public bool TowardsStart => AtCm < HookCm;

    private int HookCm => Landmark?.AtCm ?? 0;
}
