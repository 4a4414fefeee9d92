using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Numbers of stalls at a size to be read: on every stall that has room, and of narrow ones on as many as fit.</summary>
internal static class StallNumbers
{
    private const double Between = 0.25;

    /// <param name="size">Of the letters, in centimetres of the street.</param>
    public static IEnumerable<XElement> Draw(View view, double size)
    {
        var written = new TakenGround();
        foreach (ZoneFrame frame in view.Frames)
            foreach (Frontage line in view.Lines(frame))
                foreach (DayStall stall in view.Problem.StallsOf(line.Id))
                {
                    Spot centre = frame.BoxOf(Patch.Of(line, stall.Stretch, stall.DepthCm)).Centre;
                    Box box = Box.Around(centre, Lettering.Width(stall.Id.Value, size) + size * Between, size);
                    if (!view.Slice.Holds(centre) || written.Over(box).Any()) continue;
                    written.Add(box);
                    yield return Svg.Text("stall-number", centre.X, centre.Y + size * 0.36, size, stall.Id.Value);
                }
    }
}
