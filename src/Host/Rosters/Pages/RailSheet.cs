using System.Xml.Linq;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>rails.html — the transport list for a person with a cart: what to load, where to set it up, a box to tick, and the same way back.</summary>
internal static class RailSheet
{
    public static byte[] Write(MarketProblem problem, Plan plan, Language language)
    {
        ILookup<WindowId, RailMove> moves = Planner.RailMoves(problem, plan).ToLookup(move => move.Window);
        return HtmlPage.Of(
            $"{Words.RailCarriage.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            RailStyle.Css,
            language,
            SheetHead.Draw(problem, plan, language),
            problem.Windows.Select(window => Window(problem, plan, window, [.. moves[window.Id]], language)));
    }

    private static XElement Window(MarketProblem problem, Plan plan, TideWindow window, RailMove[] moves, Language language) => Html.Of(
        "section",
        Html.Class("window"),
        Html.Of("h2", Words.RailCarriage.Say(language), Html.Span("which", window.Name.Both(language))),
        moves.Length == 0 ? Html.Paragraph("none", new Bilingual("本时段不用护栏", "no rails in this window").Say(language)) : null,
        moves.GroupBy(move => move.Way).Select(way => Way(problem, plan, [.. way], language)));

    private static XElement Way(MarketProblem problem, Plan plan, RailMove[] moves, Language language)
    {
        (string from, string to) = (Written.Clock(moves[0].Hours.From).In(language), Written.Clock(moves[0].Hours.To).In(language));
        Bilingual way = RailMoveWords.Of(moves[0].Way), pieces = RailWords.Pieces(moves.Sum(move => (long)move.Pieces));
        return Html.Of(
            "section",
            Html.Class("way"),
            Html.Of("h3", new Bilingual($"{way.Zh}：{pieces.Zh}", $"{way.En}: {pieces.En}").Say(language), Html.Span("hours", $"{from}–{to}")),
            moves.GroupBy(move => move.Run.Zone).Select(zone => Zone(problem, plan, [.. zone], language)));
    }

    private static XElement Zone(MarketProblem problem, Plan plan, RailMove[] moves, Language language) => Html.Of(
        "table",
        Html.Of("thead", Html.Of("tr", Html.Of(
            "th",
            new XAttribute("colspan", "4"),
            Html.Paragraph("zone", problem.Zone(moves[0].Run.Zone).Name.Say(language)),
            moves.OrderBy(move => problem.Rails.IndexOf(RailMoveWords.StockOf(problem, move)!)).DistinctBy(move => move.Stock)
                .Select(move => Html.Paragraph("stock", Stock(problem, move, moves).Say(language)))))),
        Html.Of("tbody", moves.Select(move => Row(problem, plan, move, language))));

    /// <summary>How many of a stock are needed, and where it is kept.</summary>
    private static Bilingual Stock(MarketProblem problem, RailMove move, RailMove[] moves)
    {
        Bilingual pieces = RailWords.Pieces(moves.Where(other => other.Stock == move.Stock).Sum(other => (long)other.Pieces));
        if (RailMoveWords.StockOf(problem, move) is not RailStock stock)
            return new($"{pieces.Zh}；存放处资料未列", $"{pieces.En}; where they are kept is not listed");
        Bilingual kept = RailMoveWords.KeptAt(problem, stock), opens = stock.Openable ? new("（可开启）", " (opens)") : new("", "");
        return new(
            $"{stock.Id} {stock.Name.Zh}{opens.Zh}：{pieces.Zh}，存放在{kept.Zh}",
            $"{stock.Id} {stock.Name.En}{opens.En}: {pieces.En}, kept {kept.En}");
    }

    private static XElement Row(MarketProblem problem, Plan plan, RailMove move, Language language) => Html.Of(
        "tr",
        Html.Of("td", Html.Class("box"), Html.Span("tick", ""), Html.Span("order", $"{move.Order}")),
        Html.Of("td", Html.Class("pieces"), Html.Text(RailMoveWords.Pieces(move)), Html.Paragraph("howmany", RailWords.Pieces(move.Pieces).Say(language))),
        Html.Of(
            "td",
            Html.Class("where"),
            Html.Paragraph("name", RailWords.Name(problem, move.Run).Say(language)),
            Html.Paragraph("place", RailWords.Place(problem, move.Run, move.Stretch).Say(language))),
        Html.Of("td", Html.Class("opens"), Opens(problem, plan, move)?.Say(language)));

    /// <summary>Which numbers open; at a mouth its own guide does it, elsewhere the post is named.</summary>
    private static Bilingual? Opens(MarketProblem problem, Plan plan, RailMove move)
    {
        if (RailMoveWords.OpenedBy(problem, plan, move) is not Bilingual who) return null;
        string first = move.OpenPieces == 1 ? $"{move.FromPiece}" : $"{move.FromPiece}–{move.FromPiece + move.OpenPieces - 1}";
        string opens = move.OpenPieces == 1 ? "opens" : "open";
        bool own = move.Run.Post is not null && move.Run.Post?.Value == move.Run.Mouth?.Value;
        return own ? new($"{first} 号由本口开", $"{first} {opens}: the guide there") : new($"{first} 号可开：{who.Zh}", $"{first} {opens}: {who.En}");
    }
}
