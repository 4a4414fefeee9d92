using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Features as signs that are known from the street, each with its name and the clearance that it has today.</summary>
internal static class FeatureSigns
{
    private const double SignEms = 1.35;
    private const double PlainEms = 1.0;

    public static IEnumerable<XElement> Draw(View view)
    {
        var signs = ImmutableArray.CreateBuilder<PlacedSign>();
        foreach (ZoneFrame frame in view.Frames)
            foreach (Feature feature in view.Features(frame).OrderBy(feature => Signs.IsScenery(feature.Kind)))
                if (Place(view, frame, feature) is PlacedSign sign) signs.Add(sign);
        return signs.Select(Drawn)
            .Concat(signs.Where(sign => !Signs.IsScenery(sign.Feature.Kind)).OrderBy(sign => sign.Box.X).SelectMany(sign => Name(view, sign)));
    }

    private static PlacedSign? Place(View view, ZoneFrame frame, Feature feature)
    {
        Frontage? line = feature.Frontage is FrontageId id ? view.Problem.Frontage(id) : null;
        double size = view.Em * (Signs.IsScenery(feature.Kind) ? PlainEms : SignEms);
        Spot at = frame.At((line?.StartCm ?? 0) + (feature.Stretch.FromCm + feature.Stretch.ToCm) / 2.0, Across(line));
        if (!view.Slice.Holds(at)) return null;
        ImmutableArray<Spot> outward = Directions(frame, line, feature);
        Box point = Box.Around(at, 1, 1);
        Box? free = line is null && view.Board.IsFree(Box.Around(at, size, size)) ? Taken(view, Box.Around(at, size, size)) : null;
        return (free ?? view.Board.Find(point, size, size, view.Em * 0.22, outward)) is Box box
            ? new PlacedSign(feature, box, outward, Degrees(frame, line, feature))
            : null;
    }

    private static Box Taken(View view, Box box)
    {
        view.Board.Take(box);
        return box;
    }

    private static double Across(Frontage? line) =>
        line is null ? 0 : line.Side == Side.Left ? -line.OffsetCm : line.OffsetCm;

    /// <summary>Signs stand behind the stalls of their line; on the axis they stand where there is room.</summary>
    private static ImmutableArray<Spot> Directions(ZoneFrame frame, Frontage? line, Feature feature)
    {
        Spot along = feature.Stretch.FromCm <= 0 ? frame.Unit * -1 : frame.Unit;
        if (line is null)
            return feature.Kind == FeatureKind.Mouth
                ? [along, along * -1, frame.Outward(Side.Left), frame.Outward(Side.Right)]
                : [along * -1, frame.Outward(Side.Right), frame.Outward(Side.Left), along];
        Spot away = frame.Outward(line.Side);
        return [line.StandsOutward ? away * -1 : away];
    }

    /// <summary>A mouth's arrow points to where people go: into the zone.</summary>
    private static double Degrees(ZoneFrame frame, Frontage? line, Feature feature)
    {
        if (feature.Kind != FeatureKind.Mouth) return 0;
        if (line is not null) return frame.Degrees + (line.Side == Side.Left ? 90 : -90);
        return feature.Stretch.FromCm * 2 > frame.Zone.LengthCm ? frame.Degrees + 180 : frame.Degrees;
    }

    private static XElement Drawn(PlacedSign sign)
    {
        string turn = string.Create(CultureInfo.InvariantCulture, $"rotate({sign.Degrees:0.##} {sign.Box.Centre.X:0.##} {sign.Box.Centre.Y:0.##})");
        return Svg.Use(
            Signs.Symbol(sign.Feature.Kind),
            sign.Box,
            Svg.At("data-feature", sign.Feature.Id.Value),
            sign.Degrees == 0 ? null : Svg.At("transform", turn),
            Svg.Title($"{sign.Feature.Name.Zh} {sign.Feature.Name.En}"));
    }

    private static IEnumerable<XElement> Name(View view, PlacedSign sign)
    {
        var label = Label.Of(sign.Feature.Name, view.Language, "label", 0.8, Clearance(view, sign.Feature));
        return label.Beside(view, sign.Box, sign.Outward);
    }

    private static string Clearance(View view, Feature feature)
    {
        ImmutableArray<KeepClear> clear = [.. view.KeepClears.Where(one => one.Feature == feature.Id && one.Window == view.Window.Id)];
        if (clear.IsEmpty || clear.Max(one => one.ClearCm) == 0) return "";
        string star = clear.Any(one => one.Override is not null) ? "*" : "";
        return Written.Clearance(clear.Max(one => one.ClearCm)) + star;
    }

    private sealed record PlacedSign(Feature Feature, Box Box, ImmutableArray<Spot> Outward, double Degrees);
}
