using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The name of every zone along its middle, and below it what moves there, or why it stays shut.</summary>
internal static class ZoneNames
{
    private const int StepCm = 30;
    private const string Shut = "shut-text";

    private static readonly ImmutableArray<double> Ems = [1.75, 1.3, 1];

    public static IEnumerable<XElement> Draw(View view) => view.Frames.SelectMany(frame => Name(view, frame));

    /// <summary>Letters on the axis are edged in the colour of the ground, so that the middle line does not run through them.</summary>
    public static string On(ZoneFrame frame) => frame.Zone.Kind == ZoneKind.Square ? " on-paving" : " on-road";

    /// <summary>On the axis as near to the middle of the slice and as large as there is room, else on one half of the road.</summary>
    private static XElement[] Name(View view, ZoneFrame frame)
    {
        bool isShut = view.State(frame) is { Use: ZoneUse.Shut };
        Bilingual said = isShut ? ZoneWords.Of(view.State(frame)!) : Words.Of(frame.Zone.TrafficIn(view.Window.Id));
        int half = frame.Zone.CarriagewayCm / 4;
        return (
            from across in (int[])[0, half, -half]
            from ems in Ems
            let texts = Along(view, frame, across, view.Em * ems, said.Both(view.Language), isShut ? Shut : "traffic")
            where texts is not null
            select texts).FirstOrDefault([]);
    }

    private static XElement[]? Along(View view, ZoneFrame frame, int across, double size, string said, string kind)
    {
        string name = frame.Zone.Name.Both(view.Language);
        double small = size * (kind == Shut ? 0.7 : 0.5), width = Math.Max(Lettering.Width(name, size), Lettering.Width(said, small)) + size;
        Box ground = view.Slice.Part(frame.BoxOf(view.Ground(frame)));
        double middle = frame.AlongAt(ground.Centre);
        for (int step = 0; step * StepCm < frame.Zone.LengthCm; step++)
            foreach (int way in (ReadOnlySpan<int>)[1, -1])
            {
                Box box = Box.Around(frame.At(middle + way * step * StepCm, across), width, size + small * 1.8);
                if (box.X < ground.X || box.Right > ground.Right || !view.Board.IsFree(box)) continue;
                view.Board.Take(box);
                return
                [
                    Svg.Text("zone" + On(frame), box.Centre.X, box.Y + size, size, name),
                    Svg.Text(kind + On(frame), box.Centre.X, box.Y + size + small * 1.4, small, said),
                ];
            }

        return null;
    }
}
