namespace TidalMarket.Scheduling.Plans;

/// <summary>What a shut zone lacks.</summary>
public enum ShutBy
{
    Guides,

    Rails,
}
