namespace TidalMarket.Host.Storage;

/// <summary>What a vendor was given, or that it was refused, in one window of one market day by the plan in force.</summary>
internal sealed class HistoryRow
{
    public required string Market { get; init; }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public required string Date { get; init; }

    public required string Window { get; init; }

    /// <summary>Empty if refused; so are the members down to <see cref="FeeFen"/>.</summary>
    public required string Zone { get; init; }

    public required string Frontage { get; init; }

    public long FromCm { get; init; }

    public long ToCm { get; init; }

    /// <summary>Ids along the line, separated by <c>;</c>; empty where it is unmarked.</summary>
    public required string Stalls { get; init; }

    public long FeeFen { get; init; }

    /// <summary>The code of the refusal; empty = it was placed.</summary>
    public required string Refused { get; init; }
}
