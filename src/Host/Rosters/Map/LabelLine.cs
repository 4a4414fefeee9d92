using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>One line of a label.</summary>
/// <param name="Ems">Its size, in the map's em.</param>
/// <param name="Kind">A class of the map's style.</param>
/// <param name="Number">Set after the words in the colour of keep-clears; may be empty.</param>
internal readonly record struct LabelLine(string Words, double Ems, string Kind, string Number = "")
{
    public double Width(double em) => Lettering.Width(Number.Length == 0 ? Words : $"{Words} {Number}", Ems * em);

    public XElement Draw(double middle, double baseline, double em)
    {
        XElement text = Svg.Text(Kind, middle, baseline, Ems * em, Words);
        if (Number.Length > 0) text.Add(Svg.Of("tspan", Svg.At("class", "metres"), Xml.Clean(" " + Number)));
        return text;
    }
}
