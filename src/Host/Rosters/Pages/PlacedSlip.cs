using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>What a vendor who has a place in a window carries home: where, from when to when, and for how much.</summary>
internal static class PlacedSlip
{
    /// <param name="pieces">All ground of one request, at least one piece.</param>
    public static XElement Draw(MarketProblem problem, TapeWords tape, ImmutableArray<Placement> pieces, Language language)
    {
        Vendor vendor = problem.Vendor(pieces[0].Vendor);
        Fen fee = pieces.Aggregate(new Fen(0), (sum, piece) => sum + piece.Fee);
        return Html.Of(
            "article",
            Html.Class("slip"),
            SlipHead.Draw(problem, pieces[0].Window, language),
            Html.Div("top", Html.Span("stall", string.Join(" · ", pieces.Select(GroundWords.Of))), PlacementCard.Fee(problem, fee, language)),
            SlipHead.Vendor(problem, vendor, language),
            Lines(problem, pieces).Select(where => Html.Paragraph("line", where.Say(language))),
            Html.Div("times", PlacementCard.Time(Words.Arrive, pieces.Min(piece => piece.ArriveAt), language), PlacementCard.Time(Words.Leave, pieces.Max(piece => piece.LeaveBy), language)),
            pieces.SelectMany(piece => tape.Of(piece)).Select(measured => Html.Paragraph("tape", measured.Say(language))),
            Needs(problem, pieces) is Bilingual needs ? Html.Paragraph("needs", needs.Say(language)) : null);
    }

    private static IEnumerable<Bilingual> Lines(MarketProblem problem, ImmutableArray<Placement> pieces) =>
        pieces.Select(piece => piece.Frontage).Distinct().Select(id =>
        {
            Bilingual zone = problem.ZoneOf(id).Name, line = problem.Frontage(id).Name;
            return new Bilingual($"{zone.Zh} · {line.Zh}", $"{zone.En} · {line.En}");
        });

    /// <summary>What the place grants: depth where it was surveyed, and the power and water that were asked for. null = nothing to say.</summary>
    private static Bilingual? Needs(MarketProblem problem, ImmutableArray<Placement> pieces)
    {
        StallRequest? request = problem.Request(pieces[0].Request);
        var needs = new List<Bilingual>();
        if (pieces.All(piece => problem.Zone(piece.Zone).Surveyed))
        {
            string depth = Written.ShortMetres(pieces.Min(piece => piece.DepthCm));
            needs.Add(new($"进深不超过 {depth}", $"no deeper than {depth}"));
        }

        if (request?.PowerW > 0)
        {
            string watts = request.PowerW.ToString(CultureInfo.InvariantCulture);
            needs.Add(new($"用电不超过 {watts} 瓦", $"power up to {watts} W"));
        }

        if (request?.Water == true) needs.Add(new("有水源", "water at the place"));
        return needs.Count == 0 ? null : new(string.Join(" · ", needs.Select(need => need.Zh)), string.Join(" · ", needs.Select(need => need.En)));
    }
}
