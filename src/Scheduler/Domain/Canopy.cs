namespace TidalMarket.Scheduling.Domain;

/// <summary>遮棚 — a roof that reaches out over the front of a stand.</summary>
/// <param name="OverCm">How far it reaches beyond the stand.</param>
/// <param name="HeightCm">Its lower edge above the ground.</param>
/// <param name="Removable">It can be taken down when the wind is strong.</param>
public sealed record Canopy(int OverCm, int HeightCm, bool Removable);
