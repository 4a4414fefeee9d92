using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>护栏需求 — a stand that has rails between itself and the nearest half of the carriageway with live traffic.</summary>
/// <param name="SpaceCm">Across the street from the stand to that half; below 0 it stands on it.</param>
/// <param name="AtCm">The edge of that half towards the stand, as a distance from the axis on the stand's side.</param>
/// <param name="IsBeyond">The fire lane does not fit between stand and rails, so that these must open.</param>
/// <param name="HasLane">A fire engine finds its lane on the other side of the rails: those along the axis would leave it none on either
/// otherwise, whether or not they open.</param>
internal readonly record struct RailNeed(int SpaceCm, int AtCm, bool IsBeyond, bool HasLane);
