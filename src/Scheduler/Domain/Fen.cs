using System.Globalization;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Money in hundredths of the market's currency: fen of the yuan, cents of the euro. Never a fraction.</summary>
public readonly record struct Fen(long Value) : IComparable<Fen>
{
    public int CompareTo(Fen other) => Value.CompareTo(other.Value);

    public static Fen operator +(Fen left, Fen right) => new(left.Value + right.Value);

    public static Fen operator *(Fen fee, long count) => new(fee.Value * count);

    /// <summary>As people write it: <c>12</c>, <c>12.50</c>.</summary>
    public override string ToString() => Value % 100 == 0
        ? (Value / 100).ToString(CultureInfo.InvariantCulture)
        : (Value / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
