namespace TidalMarket.Scheduling.Domain;

/// <summary>How far a row goes on before it needs an emergency break: the first of the two that is reached; null = no such limit.</summary>
/// <param name="Stalls">Stalls since the last break; a stand on an unmarked line counts its started standard widths.</param>
/// <param name="Cm">From the first stand's edge to the last one's.</param>
public readonly record struct BreakEvery(int? Stalls, int? Cm);
