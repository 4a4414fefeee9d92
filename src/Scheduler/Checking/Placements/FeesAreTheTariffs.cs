using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Every piece costs what the most telling row of the tariffs says, to the last fen.</summary>
internal sealed class FeesAreTheTariffs : IPlanRule
{
    public RuleId Id { get; } = new("fee");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        let holding = inspection.HoldingOf(piece.Placement.Request)
        where holding is not null
        let needed = Due(inspection.Problem, holding, piece)
        where piece.Placement.Fee.Value != needed
        select this.At(piece.Where, new($"{piece.Placement.Fee.Value} 分", $"{piece.Placement.Fee.Value} fen"),
            new($"{needed} 分", $"{needed} fen"));

    private static Int128 Due(MarketProblem problem, Holding holding, Piece piece)
    {
        Tariff? row = problem.Tariffs
            .Where(row => Applies(row, holding.Request, piece))
            .OrderByDescending(row => row.Tier is not null)
            .ThenByDescending(row => row.Category is not null)
            .ThenByDescending(row => row.Zone is not null)
            .ThenByDescending(row => row.Window is not null)
            .FirstOrDefault();
        return row is null ? 0 : (Int128)row.Fee.Value * Units(row.Per, holding, piece);
    }

    private static bool Applies(Tariff row, StallRequest request, Piece piece) =>
        (row.Zone is null || row.Zone == piece.Zone.Id)
        && (row.Category is null || row.Category == request.MainCategory)
        && (row.Window is null || row.Window == piece.Window.Id)
        && (row.Tier is null || row.Tier == request.Standing.Tier);

    private static long Units(TariffUnit per, Holding holding, Piece piece) => per switch
    {
        TariffUnit.Stall => holding.Count(piece),
        TariffUnit.Metre => Math.Max(0, (piece.Ground.LengthCm + 99) / 100),
        _ => piece.Ground == holding.Pieces[0].Ground && piece.Line.Id == holding.Pieces[0].Line.Id ? 1 : 0,
    };
}
