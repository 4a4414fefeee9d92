using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The head of a panel: the window, how many stand, and the phases of the tide.</summary>
internal static class Timeline
{
    private const double HeightUnits = 92;
    private const double PhasesFrom = 620;
    private const int Noon = 12 * 60;

    public static Band Draw(MapSheet sheet, TideWindow window)
    {
        string tide = window.Sell.Value < Noon ? "morning" : "evening";
        return new Band("tide " + tide, HeightUnits,
        [
            Svg.Rect("tide-bar", 0, 8, 8, 62, Svg.At("rx", 4)),
            Svg.Text("window", 24, 40, 30, window.Name.In(sheet.Language)),
            Svg.Text("window second", 36 + Lettering.Width(window.Name.In(sheet.Language), 30), 40, 18, window.Name.Beside(sheet.Language)),
            Svg.Text("count", 24, 64, 13.5, Count(sheet, window)),
            .. Phases(sheet, window),
        ]);
    }

    private static string Count(MapSheet sheet, TideWindow window)
    {
        if (sheet.Plan is not Plan plan) return Words.NoPlan.Both(sheet.Language);
        ImmutableArray<Placement> placed = [.. plan.Placements.Where(placement => placement.Window == window.Id)];
        int vendors = placed.Select(placement => placement.Vendor).Distinct().Count();
        int refused = plan.Refusals.Count(refusal => refusal.Window == window.Id);
        return Words.Turnout(vendors, refused).Both(sheet.Language);
    }

    private static IEnumerable<XElement> Phases(MapSheet sheet, TideWindow window)
    {
        (Minute Time, Bilingual Name)[] phases = Words.Phases(window);
        double step = (StreetMap.InnerWidth - PhasesFrom) / phases.Length, half = step / 2;
        yield return Svg.Line("phases", PhasesFrom + half, 34, StreetMap.InnerWidth - half, 34);
        int sell = 3;
        yield return Svg.Line("phases open", PhasesFrom + half + sell * step, 34, PhasesFrom + half + (sell + 1) * step, 34);
        for (int i = 0; i < phases.Length; i++)
        {
            double x = PhasesFrom + half + i * step;
            yield return Svg.Of("circle", Svg.At("class", "phase"), Svg.At("cx", x), Svg.At("cy", 34), Svg.At("r", 5));
            yield return Svg.Text("time", x, 20, 15, Written.Clock(phases[i].Time).In(sheet.Language));
            yield return Svg.Text("phase-name", x, 56, 13.5, phases[i].Name.In(sheet.Language));
            yield return Svg.Text("phase-name second", x, 71, 11, phases[i].Name.Beside(sheet.Language));
        }
    }
}
