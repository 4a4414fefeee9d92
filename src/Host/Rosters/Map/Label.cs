using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Words set where nothing else is written, with a thin line to what they name.</summary>
/// <param name="Gap">Least distance from it, in em.</param>
/// <param name="Reach">Greatest distance from it, in em.</param>
internal sealed record Label(ImmutableArray<LabelLine> Lines, double Gap = 0.28, double Reach = 7)
{
    private const double LineHeight = 1.18;
    private const double SecondSize = 0.78;
    private const double ShortestLeaderEms = 0.9;

    /// <summary>A name in both languages, the second smaller under the first.</summary>
    /// <param name="number">Set after the name in the colour of keep-clears; may be empty.</param>
    public static Label Of(Bilingual name, Language language, string kind, double ems, string number = "")
    {
        var first = new LabelLine(name.In(language), ems, kind, number);
        string other = name.Beside(language);
        return new Label(other.Length == 0 ? [first] : [first, new LabelLine(other, ems * SecondSize, kind + " second")]);
    }

    /// <param name="em">In centimetres, as what is returned.</param>
    public double Width(double em) => Lines.Max(line => line.Width(em)) + em * 0.14;

    /// <summary>Nothing where there is no room; the element's title says the name all the same.</summary>
    /// <param name="outward">Unit vectors, the preferred first.</param>
    public IEnumerable<XElement> Beside(View view, Box anchor, params ImmutableArray<Spot> outward)
    {
        double width = Width(view.Em);
        double height = Lines.Sum(line => line.Ems * LineHeight) * view.Em;
        if (view.Board.Find(anchor, width, height, view.Em * Gap, view.Em * Reach, outward) is not Box box) yield break;
        (Spot from, Spot to) = LabelBoard.Leader(anchor, box);
        if (Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y) > view.Em * ShortestLeaderEms)
            yield return Svg.Line("leader", from.X, from.Y, to.X, to.Y);
        double top = box.Y;
        foreach (LabelLine line in Lines)
        {
            yield return line.Draw(box.Centre.X, top + line.Ems * view.Em * 0.95, view.Em);
            top += line.Ems * LineHeight * view.Em;
        }
    }
}
