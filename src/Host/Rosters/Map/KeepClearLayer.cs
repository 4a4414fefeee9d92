using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>禁设区 — where nothing may stand, hatched.</summary>
internal static class KeepClearLayer
{
    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame =>
        Svg.Group("clear", Svg.At("transform", frame.Transform), view.Lines(frame).SelectMany(line => On(view, frame, line))));

    private static IEnumerable<XElement> On(View view, ZoneFrame frame, Frontage line) =>
        from clear in view.Clear(line)
        let patch = Patch.Of(line, OnLine(clear.Stretch, line), line.DepthMaxCm)
        where patch.Width > 0 && view.Shows(frame, patch)
        select Svg.Rect("hatch", patch, Svg.At("data-rule", clear.Rule.Value), Svg.At("data-feature", clear.Feature.Value), Svg.Title(Reason(view, clear)));

    private static Stretch OnLine(Stretch stretch, Frontage line) =>
        new(Math.Max(stretch.FromCm, 0), Math.Min(stretch.ToCm, line.LengthCm));

    private static string Reason(View view, KeepClear clear)
    {
        string rule = view.Problem.Rules.Find(clear.Rule)?.Title.Both(view.Language) ?? clear.Rule.Value;
        string feature = view.Problem.Features.FirstOrDefault(one => one.Id == clear.Feature)?.Name.Both(view.Language) ?? clear.Feature.Value;
        string officer = clear.Override is RuleOverride change ? $" · {change.Document}, {change.Officer}" : "";
        return $"{rule}: {feature}, {Written.ShortMetres(clear.ClearCm)}{officer}";
    }
}
