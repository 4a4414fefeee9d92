using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A stretch of a line that may come from an untrue plan: 64-bit centimetres, which nothing absurd overflows.</summary>
internal readonly record struct Ground(long FromCm, long ToCm)
{
    public static Ground Of(Stretch stretch) => new(stretch.FromCm, stretch.ToCm);

    public long LengthCm => ToCm - FromCm;

    /// <summary>They share ground of some length; a point shares none.</summary>
    public bool Overlaps(Ground other) => Math.Min(ToCm, other.ToCm) > Math.Max(FromCm, other.FromCm);

    /// <summary>They share ground or a border.</summary>
    public bool Touches(Ground other) => FromCm <= other.ToCm && other.FromCm <= ToCm;

    /// <summary>A point or stretch lies in its inside, borders not counted.</summary>
    public bool IsCrossedBy(Ground other) => FromCm < other.ToCm && other.FromCm < ToCm;

    /// <summary>What lies between the two; below 0 where they overlap.</summary>
    public long GapTo(Ground other) => Math.Max(other.FromCm - ToCm, FromCm - other.ToCm);

    /// <summary>What both have; its length is below 0 where a gap lies between them.</summary>
    public Ground Common(Ground other) => new(Math.Max(FromCm, other.FromCm), Math.Min(ToCm, other.ToCm));

    /// <summary>Twice, so that it is whole.</summary>
    public long TwiceMiddle => FromCm + ToCm;

    public bool Contains(Ground other) => FromCm <= other.FromCm && other.ToCm <= ToCm;

    public Ground Widened(long cm) => new(FromCm - cm, ToCm + cm);

    public Ground Shifted(long cm) => new(FromCm + cm, ToCm + cm);

    public override string ToString() => $"{FromCm}–{ToCm} cm";
}
