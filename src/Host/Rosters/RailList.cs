using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>rails.csv — the transport list: which pieces of rail go where, in what order, and back.</summary>
internal static class RailList
{
    private static readonly string[] Header =
    [
        "时段 window", "顺序 order", "方向 way", "从 from", "到 to", "区段 zone", "护栏 stock", "护栏名称 stock_name", "首节 from_piece", "末节 to_piece",
        "节数 pieces", "其中须能开启 open_pieces", "由谁开启 opened_by", "存放处 kept_at", "口门或沿线 at", "摆放位置 place", "起厘米 from_cm", "止厘米 to_cm",
        "距路轴或路轴位置厘米 at_cm",
    ];

    public static byte[] Write(MarketProblem problem, Plan plan, Language language) =>
        Table.Of(Header, Planner.RailMoves(problem, plan).Select(move => Row(problem, plan, move, language)));

    private static object?[] Row(MarketProblem problem, Plan plan, RailMove move, Language language) =>
    [
        problem.Window(move.Window).Name.Both(language),
        move.Order,
        RailMoveWords.Of(move.Way).Both(language),
        move.Hours.From.ToString(),
        move.Hours.To.ToString(),
        problem.Zone(move.Run.Zone).Name.Both(language),
        move.Stock?.Value,
        RailMoveWords.StockOf(problem, move)?.Name.Both(language),
        move.FromPiece,
        move.ToPiece,
        move.Pieces,
        move.OpenPieces,
        RailMoveWords.OpenedBy(problem, plan, move)?.Both(language),
        RailMoveWords.KeptAt(problem, move).Both(language),
        RailWords.Name(problem, move.Run).Both(language),
        RailWords.Place(problem, move.Run, move.Stretch).Both(language),
        move.Stretch.FromCm,
        move.Stretch.ToCm,
        move.Run.AtCm,
    ];
}
