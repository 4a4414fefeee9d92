using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Features as signs that are known from the street, each with its name and the clearance that it has today.</summary>
internal static class FeatureSigns
{
    private const double SignEms = 1.35;
    private const double PlainEms = 1.0;
    private const double NameEms = 0.8;

    /// <summary>How much of its ground an obstacle's sign takes at most.</summary>
    private const double Filling = 0.72;
    private const double Gap = 0.16;
    private const double Around = 0.2;
    private const double Reach = 6;

    /// <summary>Where along a feature its sign may stand, the preferred first.</summary>
    private static readonly ImmutableArray<double> Shares = [0.5, 0.25, 0.75, 0.125, 0.875];

    /// <summary>Finds each sign its place and takes it; those that matter to a rule come first.</summary>
    /// <param name="scenery">Whether trees, lamps and the like are drawn too.</param>
    public static ImmutableArray<PlacedSign> Place(View view, bool scenery = true) =>
    [
        .. from frame in view.Frames
           from feature in view.Features(frame).OrderBy(feature => Signs.IsScenery(feature.Kind))
           where scenery || !Signs.IsScenery(feature.Kind)
           let sign = Place(view, frame, feature)
           where sign is not null
           select sign with { IsShut = view.IsShut(feature) },
    ];

    public static XElement Draw(PlacedSign sign) => Svg.Use(
        sign.IsShut ? Signs.ShutMouth : Signs.Symbol(sign.Feature.Kind),
        sign.Box,
        Svg.At("data-feature", sign.Feature.Id.Value),
        sign.Degrees == 0 ? null : Svg.At("transform", Turn(sign)),
        Svg.Title($"{sign.Feature.Name.Zh} {sign.Feature.Name.En}"));

    public static IEnumerable<XElement> Names(View view, ImmutableArray<PlacedSign> signs) => signs
        .Where(sign => !Signs.IsScenery(sign.Feature.Kind) && !Signs.IsNamedInLegend(view.Problem, sign.Feature))
        .OrderBy(sign => sign.Box.X)
        .SelectMany(sign => Label.Of(sign.Feature.Name, view.Language, "label", NameEms, Clearance(view, sign.Feature))
            .Beside(view, sign.Box, sign.Outward));

    /// <summary>At the middle of what it stands for, or where that is taken by another sign, nearer to one of its ends.</summary>
    private static PlacedSign? Place(View view, ZoneFrame frame, Feature feature)
    {
        Frontage? line = feature.Frontage is FrontageId id ? view.Problem.Frontage(id) : null;
        double size = view.Em * (Signs.IsScenery(feature.Kind) ? PlainEms : SignEms);
        ImmutableArray<Spot> outward = Directions(frame, line, feature);
        if (line is not null && Within(view, frame, line, feature, size) is Box gap)
            return new PlacedSign(feature, Taken(view, gap), outward, Degrees(frame, line, feature));
        return Shares
            .Select(share => frame.At((line?.StartCm ?? 0) + feature.Stretch.FromCm + share * feature.Stretch.LengthCm, Across(line)))
            .Select(at => view.Slice.Holds(at) ? Free(view, at, line is null, size, outward) : null)
            .FirstOrDefault(box => box is not null) is Box box
            ? new PlacedSign(feature, box, outward, Degrees(frame, line, feature))
            : null;
    }

    /// <param name="here">On the spot itself if that is free, else beside it.</param>
    private static Box? Free(View view, Spot at, bool here, double size, ImmutableArray<Spot> outward)
    {
        double room = size + view.Em * Around;
        Box spot = Box.Around(at, room, room);
        Box? free = here && view.Board.IsFree(spot) ? Taken(view, spot) : view.Board.Find(Box.Around(at, 1, 1), room, room, view.Em * Gap, view.Em * Reach, outward);
        return free is Box box ? Box.Around(box.Centre, size, size) : null;
    }

    /// <summary>An obstacle that takes ground stands on it, if no stall does.</summary>
    private static Box? Within(View view, ZoneFrame frame, Frontage line, Feature feature, double size)
    {
        if (feature.Kind != FeatureKind.Obstacle || feature.Stretch.LengthCm == 0) return null;
        Box ground = frame.BoxOf(Patch.Of(line, feature.Stretch, line.DepthMaxCm));
        double fits = Math.Min(size, Math.Min(ground.Width, ground.Height) * Filling);
        Box box = Box.Around(ground.Centre, fits, fits);
        return view.Board.IsFree(box) ? box : null;
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

    private static string Turn(PlacedSign sign) =>
        $"rotate({Svg.Number(sign.Degrees)} {Svg.Number(sign.Box.Centre.X)} {Svg.Number(sign.Box.Centre.Y)})";

    /// <summary>The ground kept clear on each side of it; empty = none. A star = by an officer's number.</summary>
    public static string Clearance(View view, Feature feature)
    {
        ImmutableArray<KeepClear> clear = [.. view.KeepClears.Where(one => one.Feature == feature.Id && one.Window == view.Window.Id)];
        if (clear.IsEmpty || clear.Max(one => one.ClearCm) == 0) return "";
        string star = clear.Any(one => one.Override is not null) ? "*" : "";
        return Written.ShortMetres(clear.Max(one => one.ClearCm)) + star;
    }
}
