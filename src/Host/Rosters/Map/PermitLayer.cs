using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>许可范围 — ground that the permit does not cover, and the line at which it ends.</summary>
internal static class PermitLayer
{
    private const double NameEms = 0.7;

    public static IEnumerable<XElement> Draw(View view) => view.Frames.Select(frame => Svg.Group(
        "permit-area", Svg.At("transform", frame.Transform), Outside(view, frame).SelectMany(part => Part(view, frame, part))));

    /// <summary>Beside every limit.</summary>
    public static IEnumerable<XElement> Names(View view) =>
        from frame in view.Frames
        from limit in Limits(view, frame)
        let ground = view.Ground(frame)
        let box = frame.BoxOf(new Patch(limit, ground.Y, 1, ground.Height))
        where view.Slice.Holds(box.Centre)
        from text in Label.Of(Words.PermitLimit, view.Language, "label permit-text", NameEms)
            .Beside(view, box, frame.Outward(Side.Left), frame.Outward(Side.Right))
        select text;

    /// <summary>Whether any of a zone lies outside.</summary>
    public static bool IsCut(MarketProblem problem, Zone zone) => !Outside(problem, zone, new(0, zone.LengthCm)).IsEmpty;

    private static IEnumerable<XElement> Part(View view, ZoneFrame frame, Stretch part)
    {
        Patch ground = view.Ground(frame);
        var patch = ground with { X = part.FromCm, Width = part.LengthCm };
        if (!view.Shows(frame, patch)) yield break;
        yield return Svg.Rect("outside", patch, Svg.At("data-outside", frame.Zone.Id.Value), Svg.Title(Words.OutsidePermit.Both(view.Language)));
        foreach (int limit in Limits(view, frame).Where(limit => limit == part.FromCm || limit == part.ToCm))
            yield return Svg.Line("limit", limit, ground.Y, limit, ground.Y + ground.Height);
    }

    /// <summary>Where the permitted part ends within the zone.</summary>
    private static IEnumerable<int> Limits(View view, ZoneFrame frame)
    {
        Patch ground = view.Ground(frame);
        return Outside(view, frame).SelectMany(part => (int[])[part.FromCm, part.ToCm]).Where(at => at > ground.X && at < ground.X + ground.Width);
    }

    private static ImmutableArray<Stretch> Outside(View view, ZoneFrame frame)
    {
        Patch ground = view.Ground(frame);
        return IsCut(view.Problem, frame.Zone) ? Outside(view.Problem, frame.Zone, new(ground.X, ground.X + ground.Width)) : [];
    }

    private static ImmutableArray<Stretch> Outside(MarketProblem problem, Zone zone, Stretch whole) =>
        problem.Header.Permit.Area.IsEmpty ? [] : Stretches.Without([whole], problem.Header.Permit.AreaOf(zone));
}
