using System.Collections.Immutable;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A name in both languages, set where nothing else is written, with a thin line to what it names.</summary>
/// <param name="Number">Set in the colour of keep-clears after the name; may be empty.</param>
internal sealed record Label(string First, string Second, string Number, double Ems = 0.8, string Kind = "label")
{
    private const double SecondEms = 0.78;
    private const double LineHeight = 1.18;

    /// <summary>Nothing where there is no room; the element's title says the name all the same.</summary>
    public IEnumerable<XElement> Beside(View view, Box anchor, ImmutableArray<Spot> outward)
    {
        double size = view.Em * Ems, second = size * SecondEms;
        double width = Math.Max(Lettering.Width(First + Shown(Number), size), Lettering.Width(Second, second)) + size * 0.3;
        double height = (size + (Second.Length > 0 ? second : 0)) * LineHeight;
        if (view.Board.Find(anchor, width, height, view.Em * 0.28, outward) is not Box box) yield break;
        (Spot from, Spot to) = LabelBoard.Leader(anchor, box);
        if (Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y) > view.Em * 0.9) yield return Svg.Line("leader", from.X, from.Y, to.X, to.Y);
        double middle = box.Centre.X, baseline = box.Y + size * 0.95;
        XElement text = Svg.Text(Kind, middle, baseline, size, First);
        if (Number.Length > 0) text.Add(Svg.Of("tspan", Svg.At("class", "metres"), Xml.Clean(Shown(Number))));
        yield return text;
        if (Second.Length > 0) yield return Svg.Text(Kind + " second", middle, baseline + second * LineHeight, second, Second);
    }

    private static string Shown(string number) => number.Length == 0 ? "" : " " + number;
}
