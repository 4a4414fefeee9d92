namespace TidalMarket.Scheduling.Domain;

/// <summary>A half-open span of a market day, [<paramref name="From"/>, <paramref name="To"/>).</summary>
public readonly record struct Hours(Minute From, Minute To)
{
    public bool Overlaps(Hours other) => From < other.To && other.From < To;

    public override string ToString() => $"{From}–{To}";
}
