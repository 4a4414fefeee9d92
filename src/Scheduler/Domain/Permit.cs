namespace TidalMarket.Scheduling.Domain;

/// <summary>占道许可 — the permission to use the road for a market.</summary>
/// <remarks>Road Traffic Safety Law of the PRC, art. 31: no use of a road other than for traffic without permission.</remarks>
/// <param name="To">The last day; null = no end.</param>
public sealed record Permit(string Number, Bilingual Authority, DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly date) => From <= date && (To is null || date <= To);
}
