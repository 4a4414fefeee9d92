using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>Whether a zone is opened in a window, and if not, why.</summary>
/// <param name="By">Of a shut zone, with <paramref name="Need"/> and <paramref name="Has"/>: guides at the time of the greatest want with this zone
/// open beside the others, or pieces of rail for its mouths.</param>
public sealed record ZoneState(ZoneId Zone, WindowId Window, ZoneUse Use, ShutBy? By = null, int? Need = null, int? Has = null);
