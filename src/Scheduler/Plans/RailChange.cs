using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A mouth, or a line beside traffic, whose rails two plans set up otherwise.</summary>
/// <param name="Frontage">null = across the street at a mouth.</param>
/// <param name="Mouth">null = along a line.</param>
/// <param name="From">By position; empty = the first plan has none there.</param>
public sealed record RailChange(
    ZoneId Zone, WindowId Window, FrontageId? Frontage, FeatureId? Mouth, ImmutableArray<RailRun> From, ImmutableArray<RailRun> To)
{
    public RailChange Reversed => this with { From = To, To = From };

    public bool Equals(RailChange? other) => other is not null
        && (Zone, Window, Frontage, Mouth) == (other.Zone, other.Window, other.Frontage, other.Mouth)
        && From.SequenceEqual(other.From)
        && To.SequenceEqual(other.To);

    public override int GetHashCode() => HashCode.Combine(Zone, Window, Frontage, Mouth, From.Length, To.Length);
}
