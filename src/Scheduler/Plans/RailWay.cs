namespace TidalMarket.Scheduling.Plans;

/// <summary>Which way rails are carried.</summary>
public enum RailWay
{
    /// <summary>摆出 — from where they are kept to where they stand.</summary>
    Out,

    /// <summary>收回 — back again.</summary>
    Back,
}
