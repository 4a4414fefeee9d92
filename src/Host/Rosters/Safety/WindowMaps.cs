using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The maps of a zone, each under its window's hours and what becomes of the zone in it, with what it needs of guides and rails.</summary>
internal static class WindowMaps
{
    public static XElement Draw(SafetyDay day, Zone zone, MapBlock block) => Html.Div(
        block.SideBySide ? "maps beside" : "maps",
        block.Maps.Zip(block.Needs, (map, need) => Html.Of(
            "section",
            Html.Class("window"),
            new XAttribute("data-window", map.Window.Id.Value),
            Html.Of("h2", Head(day, zone, map.Window)),
            Html.Div("drawn", Html.Div("strips", map.Strips.Select(strip => Strip(strip, map.MillimetresOfCm))), need.Draw(block.NeedsWidth)))));

    private static IEnumerable<XElement> Head(SafetyDay day, Zone zone, TideWindow window)
    {
        ZoneState? state = day.Plan.StateOf(zone.Id, window.Id);
        Placement[] standing = [.. day.Placements(zone, window)];
        Bilingual use = state is null ? standing.Length > 0 ? ZoneWords.Open : ZoneWords.Empty : ZoneWords.Of(state);
        bool isShut = state is { Use: ZoneUse.Shut };
        int vendors = standing.Select(piece => piece.Vendor).Distinct().Count();
        return
        [
            .. window.Name.Say(day.Language),
            Html.Span("hours", Hours(window).In(day.Language)),
            Html.Of("span", Html.Class(isShut ? "state shut-state" : "state"), use.Say(day.Language)),
            Html.Span("vendors", new Bilingual($"{vendors} 家", vendors == 1 ? "1 vendor" : $"{vendors} vendors").In(day.Language)),
            .. isShut ? Array.Empty<XElement>() : [Html.Of("span", Html.Class("moves"), Words.Of(zone.TrafficIn(window.Id)).Say(day.Language))],
        ];
    }

    private static Bilingual Hours(TideWindow window) => new(
        $"封路 {window.Closed}，摊位在场 {window.Standing}", $"road closed {window.Closed}, stands {window.Standing}");

    private static XElement Strip(Picture strip, double millimetresOfCm)
    {
        XElement svg = strip.Framed(Svg.At("width", Mm(strip.Seen.Width * millimetresOfCm)), Svg.At("height", Mm(strip.Seen.Height * millimetresOfCm)));
        svg.Add(Svg.At("role", "img"));
        return svg;
    }

    private static string Mm(double length) => string.Create(CultureInfo.InvariantCulture, $"{length:0.##}mm");
}
