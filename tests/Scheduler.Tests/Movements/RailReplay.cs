using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Movements;

/// <summary>A transport list done move by move on a store of pieces, and what stands on the street after each half of it.</summary>
internal sealed class RailReplay
{
    private readonly MarketProblem problem;
    private readonly Dictionary<(ZoneId Zone, RailStockId? Stock, int Piece), (RailRun Run, Stretch Place)> placed = [];

    public RailReplay(MarketProblem problem) => this.problem = problem;

    public bool StoreIsFull => placed.Count == 0;

    public void Do(RailMove move)
    {
        int cm = move.Stretch.LengthCm / move.Pieces;
        Assert.Equal(move.Stretch.LengthCm, cm * move.Pieces);
        for (int piece = move.FromPiece; piece <= move.ToPiece; piece++)
        {
            (ZoneId, RailStockId?, int) key = (move.Run.Zone, move.Stock, piece);
            if (move.Way == RailWay.Back) Assert.True(placed.Remove(key), $"piece {key} is carried back and was not out");
            else
            {
                Assert.True(Exists(move.Run.Zone, move.Stock, piece), $"there is no piece {key}");
                Assert.True(placed.TryAdd(key, (move.Run, Place(move, piece - move.FromPiece, cm))), $"piece {key} is carried out twice");
            }
        }
    }

    /// <summary>Every run of the window stands from end to end, and where an engine passes as many pieces open as it needs.</summary>
    public void Stands(IEnumerable<RailRun> runs)
    {
        RailRun[] all = [.. runs];
        Assert.Equal(all.Sum(run => run.Pieces), placed.Count);
        foreach (RailRun run in all)
        {
            var pieces = placed.Where(piece => ReferenceEquals(piece.Value.Run, run)).OrderBy(piece => piece.Value.Place.FromCm).ToArray();
            Assert.Equal(run.Pieces, pieces.Length);
            Assert.Equal(run.Stretch.FromCm, pieces[0].Value.Place.FromCm);
            Assert.Equal(run.Stretch.ToCm, pieces[^1].Value.Place.ToCm);
            foreach (var (one, next) in pieces.Zip(pieces.Skip(1))) Assert.Equal(one.Value.Place.ToCm, next.Value.Place.FromCm);
            Assert.All(
                (FromEnd(run) ? pieces.Reverse() : pieces).Take(run.OpenPieces),
                piece => Assert.True(piece.Key.Stock is null || Stock(piece.Key.Stock).Openable, $"{piece.Key} does not open"));
        }
    }

    private static Stretch Place(RailMove move, int nth, int cm) => FromEnd(move.Run)
        ? new(move.Stretch.ToCm - (nth + 1) * cm, move.Stretch.ToCm - nth * cm)
        : new(move.Stretch.FromCm + nth * cm, move.Stretch.FromCm + (nth + 1) * cm);

    /// <summary>On the left half the axis lies at the end of a run; at a mouth on a line what whole pieces leave open does.</summary>
    private static bool FromEnd(RailRun run) => run.Frontage is null ? run.Stretch.FromCm < 0 : run.Mouth is not null;

    private bool Exists(ZoneId zone, RailStockId? stock, int piece) =>
        piece >= 1 && (problem.Rails.IsEmpty ? stock is null : Stock(stock).Zone == zone && piece <= Stock(stock).Pieces);

    private RailStock Stock(RailStockId? id) => problem.Rails.Single(stock => stock.Id == id);
}
