namespace TidalMarket.Scheduling.Domain;

/// <summary>The largest numbers that a market may hold, so that no sum of them overflows.</summary>
public static class Largest
{
    /// <summary>100 km: no street is longer.</summary>
    public const int Cm = 10_000_000;

    /// <summary>10 MW.</summary>
    public const int Watts = 10_000_000;

    /// <summary>The widest roads have fewer lanes.</summary>
    public const int Lanes = 40;

    /// <summary>100 t.</summary>
    public const int Kilograms = 100_000;

    /// <summary>Ten million yuan.</summary>
    public const long FeeFen = 1_000_000_000;
}
