using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>What the maps of a page show, as short as can be.</summary>
/// <param name="isNumbered">Whether margins are numbered on the map.</param>
internal sealed class SafetyLegend(SafetyDay day, Zone zone, Print print, bool isNumbered)
{
    private const double KeyWidth = 6.8;
    private const double ScaleWidth = 14;
    private const double Field = LegendEntry.Swatch + 4;

    private static readonly Bilingual Stand = new("摊位", "stand");
    private static readonly Bilingual Least = new("最小余量处", "least margin");

    /// <summary>What is said at more length on the map.</summary>
    private static readonly Dictionary<Bilingual, Bilingual> Short = new()
    {
        [Words.EmergencyBreak] = new("间断", "break"),
        [Words.Flame] = new("明火", "flame"),
        [Words.LiveHalf] = new("通车", "traffic"),
        [Words.GuardRail] = new("护栏", "rail"),
        [Words.OpeningRail] = new("可开", "opens"),
        [Words.GuidePost] = new("引导员", "guides"),
        [Words.ShutMouth] = new("封闭口门", "mouth shut"),
        [Words.ShutZone] = new("关闭", "shut"),
        [Words.OutsidePermit] = new("许可外", "outside the permit"),
    };

    public double HeightMm
    {
        get
        {
            double width = ScaleWidth + Entries().Sum(entry => KeyWidth + print.WidthMm(entry.Name.Both(day.Language)));
            int lines = (int)Math.Ceiling(width / Print.PageWidth);
            return lines * (print.LineMm + 0.6);
        }
    }

    public XElement Draw(int oneTo) => Html.Div(
        "legend-line",
        Html.Span("scale", $"1:{oneTo}"),
        Entries().Select(entry => Html.Of(
            "span",
            Html.Class("entry"),
            Svg.Of("svg", Svg.At("class", "legend"), Svg.At("viewBox", $"0 0 {Svg.Number(Field)} {Svg.Number(Field)}"), entry.Key(2, 2)),
            entry.Name.Say(day.Language))));

    private IEnumerable<LegendEntry> Entries()
    {
        foreach (LegendEntry entry in Ground().Concat(StreetLegend.Of(day.Problem, day.Plan, zone)))
            yield return entry with { Name = Short.GetValueOrDefault(entry.Name, entry.Name) };
        if (isNumbered) yield return new(Least, (x, y) => MarginSigns.Sign(1, new Box(x, y, LegendEntry.Swatch, LegendEntry.Swatch)));
    }

    private IEnumerable<LegendEntry> Ground()
    {
        ImmutableArray<FrontageId> lines = [.. MapLayout.LinesOf(day.Problem, zone).Select(line => line.Id)];
        yield return LegendEntry.Plain(Stand, "held key");
        if (day.Problem.Stalls.Any(stall => lines.Contains(stall.Stall.Frontage))) yield return LegendEntry.Plain(Words.EmptyStall, "stall key");
        if (lines.Any(line => day.Problem.StallsOf(line).IsEmpty)) yield return LegendEntry.Plain(Words.OpenLine, "open-line key");
        if (day.KeepClears.Any(clear => lines.Contains(clear.Frontage))) yield return LegendEntry.Plain(Words.KeepClear, "hatch key");
        if (day.Facts.Lanes.Any(lane => lane.Zone == zone.Id)) yield return LegendEntry.Plain(Words.FireLane, "fire-lane key");
        if (day.Facts.Breaks.Any(free => lines.Contains(free.Frontage))) yield return LegendEntry.Plain(Words.EmergencyBreak, "break key");
        if (day.Plan.Placements.Any(run => run.Zone == zone.Id && FlameLayer.IsHot(day.Problem, run))) yield return LegendEntry.Sign(Words.Flame, FlameLayer.Sign);
        if (day.Problem.Windows.Any(window => TrafficGround.HasTraffic(zone, window.Id))) yield return LegendEntry.Plain(Words.LiveHalf, "live key");
    }
}
