namespace TidalMarket.Host.Storage;

/// <summary>A row of <c>market</c>.</summary>
internal sealed class MarketRow
{
    public required string Id { get; init; }

    /// <summary>Where it was loaded from and is looked at again; null = nowhere.</summary>
    public string? Directory { get; init; }

    public required string LoadedAt { get; init; }
}
