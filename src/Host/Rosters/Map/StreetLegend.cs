using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The legend of what a plan asks of the street: rails, posts, zones that stay shut; and of where the permit ends.</summary>
internal static class StreetLegend
{
    private const double RailHeight = 6;

    public static IEnumerable<LegendEntry> Of(MarketProblem problem, Plan? plan)
    {
        foreach (LegendEntry entry in Shown(problem.Zones, problem, plan)) yield return entry;
        if (plan is null) yield break;
        foreach (TideWindow window in problem.Windows)
            if (plan.Posts.FirstOrDefault(post => post.Zone is null && post.Window == window.Id) is Post crowd)
                yield return new(Crowd(window, crowd), Post(crowd.Guides));
    }

    /// <summary>Of what one zone shows.</summary>
    public static IEnumerable<LegendEntry> Of(MarketProblem problem, Plan plan, Zone zone) => Shown([zone], problem, plan);

    private static IEnumerable<LegendEntry> Shown(ImmutableArray<Zone> zones, MarketProblem problem, Plan? plan)
    {
        if (zones.Any(zone => PermitLayer.IsCut(problem, zone))) yield return LegendEntry.Plain(Words.OutsidePermit, "outside key");
        if (plan is null) yield break;
        bool Among(ZoneId? id) => zones.Any(zone => zone.Id == id);
        RailRun[] rails = [.. plan.Rails.Where(run => Among(run.Zone))];
        if (plan.Zones.Any(state => state.Use == ZoneUse.Shut && Among(state.Zone))) yield return LegendEntry.Plain(Words.ShutZone, "shut key");
        if (rails.Any(run => run.OpenPieces < run.Pieces)) yield return new(Words.GuardRail, Rail("rail key"));
        if (rails.Any(run => run.OpenPieces > 0)) yield return new(Words.OpeningRail, Rail("rail opens key"));
        if (rails.Any(run => run is { Mouth: not null, Post: null })) yield return LegendEntry.Sign(Words.ShutMouth, Signs.ShutMouth);
        if (plan.Posts.Any(post => Among(post.Zone))) yield return new(Words.GuidePost, Post(1));
    }

    private static Bilingual Crowd(TideWindow window, Post crowd) => new($"巡查，{window.Name.Zh}", $"among the people, {window.Name.En}");

    private static Func<double, double, XElement> Rail(string kind) => (x, y) => Svg.Group(
        "key-sign",
        Svg.Rect(kind, x, y + (LegendEntry.Swatch - RailHeight) / 2, LegendEntry.Swatch, RailHeight),
        Svg.Line("rail-tick key", x + LegendEntry.Swatch / 2, y + 4, x + LegendEntry.Swatch / 2, y + LegendEntry.Swatch - 4));

    private static Func<double, double, XElement> Post(int guides) => (x, y) =>
        PostSigns.Sign(guides, new Box(x - 3, y + 3, LegendEntry.Swatch + 6, LegendEntry.Swatch - 6));
}
