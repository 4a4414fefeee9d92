using System.Numerics;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A true distance between two shapes in whole centimetres, kept exact: its square as a fraction.</summary>
/// <param name="Below">Above 0.</param>
internal readonly record struct Distance(BigInteger Above, BigInteger Below)
{
    public static readonly Distance Zero = new(0, 1);

    public static Distance OfSquare(BigInteger square) => new(square, 1);

    /// <summary>In whole centimetres, rounded down: for words only.</summary>
    public long FloorCm
    {
        get
        {
            BigInteger square = Above / Below, low = 0, high = 1;
            while (high * high <= square) high *= 2;
            while (high - low > 1)
            {
                BigInteger middle = (low + high) / 2;
                if (middle * middle <= square) low = middle;
                else high = middle;
            }

            return (long)BigInteger.Min(low, long.MaxValue);
        }
    }

    public bool IsBelow(long cm) => cm > 0 && Above < Below * cm * cm;

    public bool IsBelow(Distance other) => Above * other.Below < other.Above * Below;
}
