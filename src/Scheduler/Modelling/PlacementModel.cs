using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>The layout of one window as sparse 0/1 columns and linear rows: no solver in sight.</summary>
/// <param name="Requests">Of the window, by standing.</param>
/// <param name="Columns">Candidate runs, by request.</param>
/// <param name="ColumnsOf">By request: its first column, and one more entry for the end.</param>
internal sealed record PlacementModel(
    Street Street,
    ImmutableArray<StallRequest> Requests,
    ImmutableArray<Candidate> Columns,
    ImmutableArray<int> ColumnsOf,
    ImmutableArray<Row> Rows)
{
    public MarketProblem Problem => Street.Problem;

    /// <summary>The columns of one request, as a range of indexes.</summary>
    public IEnumerable<int> Of(int request)
    {
        for (int column = ColumnsOf[request]; column < ColumnsOf[request + 1]; column++) yield return column;
    }
}
