using System.Collections.Immutable;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A part of the page, as wide as the page; bands are stacked. Its own y begins at 0.</summary>
/// <param name="Corner">Where nothing is drawn on it, and something else may be.</param>
internal sealed record Band(string Kind, double Height, ImmutableArray<XElement> Content, Box Corner = default)
{
    public static double Sum(IEnumerable<Band> bands) => bands.Sum(band => band.Height);

    /// <summary>One under the other.</summary>
    /// <param name="margin">Above the first, and to the left of all.</param>
    public static ImmutableArray<XElement> Stacked(IEnumerable<Band> bands, double margin)
    {
        double y = margin;
        var stacked = ImmutableArray.CreateBuilder<XElement>();
        foreach (Band band in bands)
        {
            stacked.Add(Svg.Group(band.Kind, Svg.At("transform", $"translate({Svg.Number(margin)} {Svg.Number(y)})"), band.Content));
            y += band.Height;
        }

        return stacked.ToImmutable();
    }

    /// <summary>The same with something else in the middle of its corner; null = it does not fit.</summary>
    public Band? Taking(Band guest, double width)
    {
        if (Corner.Width < width || Corner.Height < guest.Height) return null;
        double x = Corner.X + (Corner.Width - width) / 2, y = Corner.Y + (Corner.Height - guest.Height) / 2;
        XElement placed = Svg.Group(guest.Kind, Svg.At("transform", $"translate({Svg.Number(x)} {Svg.Number(y)})"), guest.Content);
        return this with { Content = Content.Add(placed) };
    }
}
