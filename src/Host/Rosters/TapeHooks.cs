using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>What a tape can be hooked on in a zone before anything is chalked: its landmarks and its two ends.</summary>
internal sealed class TapeHooks(MarketProblem problem, Zone zone)
{
    public ImmutableArray<TapeHook> Landmarks { get; } =
        [.. problem.Header.Landmarks.Where(mark => mark.Zone == zone.Id).Select(mark => new TapeHook(mark.Name, mark.AtCm))];

    public ImmutableArray<TapeHook> Ends { get; } = [new(Words.ZoneStart, 0), new(Words.ZoneEnd, zone.LengthCm)];

    /// <summary>The next landmark from the hook that way, else the end of the zone.</summary>
    /// <param name="onward">From the zone's start to its end.</param>
    public Bilingual Towards(TapeHook hook, bool onward)
    {
        TapeHook? next = Landmarks.Where(mark => onward ? mark.AtCm > hook.AtCm : mark.AtCm < hook.AtCm).MinBy(mark => Math.Abs(mark.AtCm - hook.AtCm));
        if (next is null) return onward ? Words.TowardsEnd : Words.TowardsStart;
        return new($"向{next.Name.Zh}方向", $"towards {next.Name.En}");
    }
}
