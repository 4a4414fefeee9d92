using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>区段 — a stretch of street or a square with one cross-section, both sides.</summary>
/// <param name="LengthCm">Along the axis.</param>
/// <param name="CarriagewayCm">Width of the road, half of it on either side of the axis; for a square its whole width.</param>
/// <param name="Windows">The windows in which it is used; empty = all.</param>
/// <param name="Traffic">By window; a window that is not in it has <paramref name="UsualTraffic"/>.</param>
/// <param name="Axis">null = the map is schematic.</param>
/// <param name="Surveyed">false: the cross-section is unknown, and rules on depth and width are off.</param>
public sealed record Zone(
    ZoneId Id,
    Bilingual Name,
    ZoneKind Kind,
    int LengthCm,
    int CarriagewayCm,
    int LeftFootwayCm,
    int RightFootwayCm,
    Traffic UsualTraffic,
    ImmutableArray<TrafficInWindow> Traffic,
    ImmutableArray<WindowId> Windows,
    Axis? Axis,
    bool Surveyed)
{
    public Traffic TrafficIn(WindowId window)
    {
        foreach (TrafficInWindow state in Traffic)
            if (state.Window == window) return state.State;
        return UsualTraffic;
    }

    public bool ServesIn(WindowId window) => Windows.IsEmpty || Windows.Contains(window);
}
