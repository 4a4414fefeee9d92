using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>占道许可 — the permission to use the road for a market: which days, at what hours, on which ground.</summary>
/// <remarks>Road Traffic Safety Law of the PRC, art. 31: no use of a road other than for traffic without permission.</remarks>
/// <param name="To">The last day; null = no end.</param>
public sealed record Permit(string Number, Bilingual Authority, DateOnly From, DateOnly? To)
{
    /// <summary>The road may be closed only within one of these; empty = at any hour.</summary>
    public ImmutableArray<Hours> Hours { get; init; } = [];

    /// <summary>Stands may be only here; empty = in every zone.</summary>
    public ImmutableArray<PermittedArea> Area { get; init; } = [];

    public bool Covers(DateOnly date) => From <= date && (To is null || date <= To);

    public bool Covers(TideWindow window)
    {
        foreach (Hours hours in Hours)
            if (hours.From <= window.RoadClosed && window.HandedBack <= hours.To) return true;
        return Hours.IsEmpty;
    }

    /// <summary>The permitted parts of a zone that overlap or touch are one.</summary>
    /// <returns>By position; the whole axis where the permit names no area.</returns>
    public ImmutableArray<Stretch> AreaOf(Zone zone)
    {
        if (Area.IsEmpty) return [new Stretch(0, zone.LengthCm)];
        var parts = ImmutableArray.CreateBuilder<Stretch>();
        foreach (Stretch part in Area.Where(area => area.Zone == zone.Id).Select(area => area.Stretch).OrderBy(part => part.FromCm))
        {
            if (parts.Count > 0 && part.FromCm <= parts[^1].ToCm) parts[^1] = new(parts[^1].FromCm, Math.Max(parts[^1].ToCm, part.ToCm));
            else parts.Add(part);
        }

        return parts.ToImmutable();
    }
}
