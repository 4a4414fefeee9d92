namespace TidalMarket.Host.Storage;

/// <summary>A row of <c>run</c>: one planning of one market day, queued → running → done or failed.</summary>
internal sealed class RunRow
{
    public required string Id { get; init; }

    public required string Market { get; init; }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public required string Date { get; init; }

    public required string InputHash { get; init; }

    public required string Options { get; init; }

    public required string Versions { get; init; }

    public required string Status { get; init; }

    public required string QueuedAt { get; init; }

    public string? StartedAt { get; init; }

    public string? FinishedAt { get; init; }

    /// <summary>How often it was claimed.</summary>
    public long Epoch { get; init; }

    public string? Owner { get; init; }

    public string? Timings { get; init; }

    public string? Error { get; init; }
}
