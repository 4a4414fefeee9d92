using System.Numerics;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A corner of a plot on the map, in whole centimetres.</summary>
internal readonly record struct Corner(BigInteger X, BigInteger Y)
{
    public static Corner operator -(Corner one, Corner other) => new(one.X - other.X, one.Y - other.Y);

    public BigInteger Square => X * X + Y * Y;

    public BigInteger Dot(Corner other) => X * other.X + Y * other.Y;

    /// <summary>Twice the area that the two span; its sign says to which side the other one turns.</summary>
    public BigInteger Cross(Corner other) => X * other.Y - Y * other.X;
}
