namespace TidalMarket.Scheduling.Domain;

/// <summary>On which days a rule binds.</summary>
public enum RuleDays
{
    All,

    /// <summary>Monday to Friday outside school holidays.</summary>
    School,
}
