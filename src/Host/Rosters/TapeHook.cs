using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>量距起点 — where the tape is hooked: a landmark, an end of the zone, or an aid mark chalked before.</summary>
/// <param name="AtCm">On the zone's axis.</param>
internal sealed record TapeHook(Bilingual Name, int AtCm);
