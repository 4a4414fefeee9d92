using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>The layout of one window as sparse 0/1 columns and linear rows: no solver in sight.</summary>
/// <remarks>Rows only ever forbid runs: whatever the choices, a legal plan with a run less is legal.</remarks>
/// <param name="Requests">Of the window, by standing.</param>
/// <param name="Columns">Candidate runs, by request.</param>
/// <param name="ColumnsOf">By request: its first column, and one more entry for the end.</param>
/// <param name="Choices">Further columns, numbered on from the runs.</param>
internal sealed record PlacementModel(
    Street Street,
    ImmutableArray<StallRequest> Requests,
    ImmutableArray<Candidate> Columns,
    ImmutableArray<int> ColumnsOf,
    ImmutableArray<Choice> Choices,
    ImmutableArray<Row> Rows)
{
    public MarketProblem Problem => Street.Problem;

    /// <summary>Columns in all: the runs, then the choices.</summary>
    public int Width => Columns.Length + Choices.Length;

    /// <summary>The columns of one request, as a range of indexes.</summary>
    public IEnumerable<int> Of(int request)
    {
        for (int column = ColumnsOf[request]; column < ColumnsOf[request + 1]; column++) yield return column;
    }

    /// <summary>The columns that stand in a zone, with a piece at least.</summary>
    public IEnumerable<int> ColumnsIn(Zone zone) =>
        Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Pieces.Any(piece => piece.Line.Zone.Id == zone.Id));

    /// <summary>What a column puts on the street, each stand as deep as it may come.</summary>
    public IEnumerable<Stand> DeepestOf(int column) =>
        Columns[column].Pieces.SelectMany(piece => Stand.DeepestOf(piece, Requests[Columns[column].Request]));

    /// <summary>What follows for zones, guides and rails if these runs are chosen.</summary>
    public SetUp SetUpOf(IEnumerable<int> chosen) => new(Street, chosen.SelectMany(DeepestOf));

    /// <summary>The columns of the choices that a rule has made, in its own order.</summary>
    public ImmutableArray<int> ChoicesOf(RuleId rule) =>
        [.. Enumerable.Range(0, Choices.Length).Where(choice => Choices[choice].Rule == rule).Select(choice => Columns.Length + choice)];
}
