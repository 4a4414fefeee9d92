using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>What an officer looks for on the map of one zone. Nobody's trade matters here, and every letter is one to be read on paper.</summary>
/// <param name="Numbered">Margins under the numbers of their rules in the table.</param>
/// <param name="Tight">Clearances stand alone, without the names that the table has.</param>
internal sealed record SafetyLayers(ImmutableArray<(Margin Margin, int Number)> Numbered, bool Tight)
{
    /// <summary>Of the smallest letters, in the map's em.</summary>
    public const double LetterEms = 0.8;

    /// <summary>Of a margin's sign, so that its number is as large as the letters.</summary>
    private const double SignEms = 1.15;

    /// <summary>What is farther apart than this would only cross the map.</summary>
    private const double LongestCm = 600;

    public IEnumerable<(string Kind, ImmutableArray<XElement> Content)> Of(View view)
    {
        yield return ("layer-ground", [.. GroundLayer.Draw(view)]);
        yield return ("layer-section", [.. TrafficGround.Draw(view)]);
        yield return ("layer-permit", [.. PermitLayer.Draw(view)]);
        yield return ("layer-lane", [.. LaneLayer.Draw(view)]);
        yield return ("layer-clear", [.. KeepClearLayer.Draw(view)]);
        yield return ("layer-paint", [.. FeatureGround.Draw(view)]);
        yield return ("layer-stalls", [.. StallLayer.Draw(view)]);
        yield return ("layer-breaks", [.. BreakLayer.Draw(view)]);
        yield return ("layer-shut", [.. ShutLayer.Draw(view)]);
        yield return ("layer-rails", [.. RailLayer.Draw(view)]);
        ImmutableArray<XElement> flames = [.. FlameLayer.Signs(view)];
        ImmutableArray<PlacedSign> signs = FeatureSigns.Place(view, scenery: false);
        ImmutableArray<XElement> posts = [.. PostSigns.Draw(view, signs)];
        ILookup<bool, XElement> margins = MarginSigns.Draw(view, Numbered, SignEms, LongestCm).ToLookup(part => part.Name.LocalName == "line");
        yield return ("layer-measures", [.. margins[true]]);
        yield return ("layer-numbers", [.. StallNumbers.Draw(view, view.Em * LetterEms)]);
        yield return ("layer-flames", flames);
        yield return ("layer-signs", [.. signs.Select(FeatureSigns.Draw)]);
        yield return ("layer-posts", posts);
        yield return ("layer-margins", [.. margins[false]]);
        yield return ("layer-names", [.. signs.OrderBy(sign => sign.Box.X).SelectMany(sign => Name(view, sign, FeatureSigns.Clearance(view, sign.Feature)))]);
        yield return ("layer-widths", [.. LaneLayer.Widths(view, LetterEms)]);
        yield return ("layer-metres", [.. NameLayer.Metres(view, LetterEms)]);
    }

    /// <summary>In the reader's language alone.</summary>
    private IEnumerable<XElement> Name(View view, PlacedSign sign, string clearance)
    {
        if (!Tight) return new Label([new LabelLine(sign.Feature.Name.In(view.Language), LetterEms, "label", clearance)], Gap: 0.12, Reach: 4).Beside(view, sign.Box, sign.Outward);
        return clearance.Length == 0 ? [] : new Label([new LabelLine(clearance, LetterEms, "label metres")], Gap: 0.06, Reach: 1).Beside(view, sign.Box, [.. Around(sign)]);
    }

    private static IEnumerable<Spot> Around(PlacedSign sign) => sign.Outward.SelectMany(way => (Spot[])[new(way.Y, way.X), new(-way.Y, -way.X), way]);
}
