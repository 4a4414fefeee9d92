using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>One move of rails in words.</summary>
internal static class RailMoveWords
{
    public static Bilingual Of(RailWay way) => way == RailWay.Out ? new("摆出", "set out") : new("收回", "take back");

    /// <summary>null = the market keeps no list of rails.</summary>
    public static RailStock? StockOf(MarketProblem problem, RailMove move) => problem.Rails.FirstOrDefault(stock => stock.Id == move.Stock);

    /// <summary>Where its stock is kept, by the tape.</summary>
    public static Bilingual KeptAt(MarketProblem problem, RailMove move) => StockOf(problem, move) is RailStock stock
        ? KeptAt(problem, stock)
        : new("资料未列", "not listed");

    public static Bilingual KeptAt(MarketProblem problem, RailStock stock) =>
        new TapePlace(problem, problem.Zone(stock.Zone)).Of(new(stock.AtCm, stock.AtCm));

    /// <summary><c>R1 3–6</c>; without a list the numbers alone.</summary>
    public static string Pieces(RailMove move)
    {
        string numbers = move.Pieces == 1 ? $"{move.FromPiece}" : $"{move.FromPiece}–{move.ToPiece}";
        return move.Stock is RailStockId stock ? $"{stock} {numbers}" : numbers;
    }

    /// <summary>Who opens them for a fire engine; null = none of them has to open.</summary>
    public static Bilingual? OpenedBy(MarketProblem problem, Plan plan, RailMove move)
    {
        if (move.OpenPieces == 0) return null;
        Post? post = plan.Posts.FirstOrDefault(post => post.Window == move.Window && post.Id == move.Run.Post);
        return post is null ? new("无人值守", "nobody stands there") : PostWords.Name(problem, post);
    }
}
