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
    /// <summary>Lanes of the carriageway; null = nobody has counted.</summary>
    public int? Lanes { get; init; }

    /// <summary>Where traffic is live, the half of the carriageway on which it moves; null = on both. The other half is closed.</summary>
    public Side? LiveSide { get; init; }

    /// <summary>Tactile paving along the left footway, as distances from the axis; null = none.</summary>
    public Stretch? LeftTactile { get; init; }

    public Stretch? RightTactile { get; init; }

    /// <summary>People in the zone at once, at the peak of a window that <see cref="Peaks"/> does not name; 0 = nobody has counted.</summary>
    public int PeakPeople { get; init; }

    public ImmutableArray<PeopleInWindow> Peaks { get; init; } = [];

    /// <summary>What moves on the half of the carriageway that lies on a side of the axis.</summary>
    public Traffic TrafficOn(Side side, WindowId window)
    {
        Traffic state = TrafficIn(window);
        return state == Domain.Traffic.Live && LiveSide is Side live && live != side ? Domain.Traffic.Closed : state;
    }

    public Stretch? Tactile(Side side) => side == Side.Left ? LeftTactile : RightTactile;

    public int FootwayCm(Side side) => side == Side.Left ? LeftFootwayCm : RightFootwayCm;

    public Traffic TrafficIn(WindowId window)
    {
        foreach (TrafficInWindow state in Traffic)
            if (state.Window == window) return state.State;
        return UsualTraffic;
    }

    public int PeakIn(WindowId window)
    {
        foreach (PeopleInWindow peak in Peaks)
            if (peak.Window == window) return peak.People;
        return PeakPeople;
    }

    public bool ServesIn(WindowId window) => Windows.IsEmpty || Windows.Contains(window);
}
