namespace TidalMarket.Host.Import.Cells;

/// <summary>What a cell holds beside its text. In a CSV file all are plain.</summary>
internal enum CellKind
{
    Plain,

    /// <summary>A date; its text is <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A date that is shown without its year; its text is <c>yyyy-MM-dd</c>.</summary>
    DateWithoutYear,

    /// <summary>What a formula leaves that cannot be calculated: <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula that was never calculated.</summary>
    Uncalculated,
}
