namespace TidalMarket.Scheduling.Domain;

/// <summary>A half-open stretch [<paramref name="FromCm"/>, <paramref name="ToCm"/>) of a line, in whole centimetres.</summary>
/// <remarks>0–200 and 200–400 touch and do not overlap. A point has both equal and overlaps nothing.</remarks>
public readonly record struct Stretch(int FromCm, int ToCm)
{
    public int LengthCm => ToCm - FromCm;

    public bool Overlaps(Stretch other) =>
        FromCm < other.ToCm && other.FromCm < ToCm && LengthCm > 0 && other.LengthCm > 0;

    public bool Contains(Stretch other) => FromCm <= other.FromCm && other.ToCm <= ToCm;

    /// <summary>The stretch with <paramref name="cm"/> added at both ends.</summary>
    public Stretch Widened(int cm) => new(FromCm - cm, ToCm + cm);

    public Stretch Shifted(int cm) => new(FromCm + cm, ToCm + cm);

    public override string ToString() => $"{FromCm}–{ToCm} cm";
}
