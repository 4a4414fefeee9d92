using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The number of every stall and, where there is room, the trade name of who stands there.</summary>
internal static class StallText
{
    private const double NumberEms = 1.05;
    private const double LargestNameEms = 0.8;
    private const double SmallestNameEms = 0.5;
    private const double LineHeight = 1.12;

    public static IEnumerable<XElement> Draw(View view) =>
        from frame in view.Frames
        from line in view.Lines(frame)
        from text in On(view, frame, line)
        select text;

    private static IEnumerable<XElement> On(View view, ZoneFrame frame, Frontage line)
    {
        ImmutableArray<Placement> runs = [.. view.Placements(line)];
        HashSet<StallId> held = [.. runs.SelectMany(run => run.Stalls)];
        foreach (DayStall stall in view.Problem.StallsOf(line.Id).Where(stall => !held.Contains(stall.Id)))
            if (Room(view, frame, Patch.Of(line, stall.Stretch, stall.DepthCm)) is Room room)
                yield return Turned(room, Number("number empty", room, stall.Id.Value, room.Height / 2));
        foreach (XElement text in runs.SelectMany(run => Held(view, frame, line, run))) yield return text;
    }

    private static IEnumerable<XElement> Held(View view, ZoneFrame frame, Frontage line, Placement run)
    {
        Vendor vendor = view.Problem.Vendor(run.Vendor);
        string ink = Ink.On(view.Problem.Category(vendor.Categories[0]).Colour);
        Patch whole = StallLayer.Patches(view.Problem, line, run)[0];
        ImmutableArray<DayStall> stalls = [.. run.Stalls.Select(view.Problem.Stall)];
        Patch first = stalls.IsEmpty || !frame.IsSteep ? whole : Patch.Of(line, stalls[0].Stretch, run.DepthCm);
        if (Room(view, frame, first) is not Room room) yield break;
        double strip = stalls.IsEmpty ? 0 : room.NumberSize * LineHeight;
        var (name, size) = Name(vendor.Name.In(view.Language), room, strip);
        double top = (room.Height - strip - name.Length * size * LineHeight) / 2;
        foreach (DayStall stall in stalls)
            if (Room(view, frame, Patch.Of(line, stall.Stretch, run.DepthCm)) is Room own)
                yield return Turned(own, Number("number " + ink, own, stall.Id.Value, name.IsEmpty ? own.Height / 2 : top + strip / 2));
        for (int i = 0; i < name.Length; i++)
            yield return Turned(room, Svg.Text(
                "name " + ink, room.Centre.X, room.Top + top + strip + (i + 0.5) * size * LineHeight + size * 0.36, size, name[i]));
    }

    private static Room? Room(View view, ZoneFrame frame, Patch patch)
    {
        Spot centre = frame.At(patch.X + patch.Width / 2.0, patch.Y + patch.Height / 2.0);
        if (!view.Slice.Holds(centre)) return null;
        var (width, height) = frame.IsSteep ? (patch.Height, patch.Width) : (patch.Width, patch.Height);
        return new Room(centre, width, height, frame.TextDegrees, view.Em);
    }

    private static (ImmutableArray<string> Lines, double Size) Name(string name, Room room, double strip)
    {
        for (double ems = LargestNameEms; ems >= SmallestNameEms; ems -= 0.05)
        {
            double size = ems * room.Em;
            int lines = Math.Min(3, (int)((room.Height * 0.96 - strip) / (size * LineHeight)));
            if (Lettering.Wrap(name, size, room.Width * 0.94, lines) is { } wrapped) return (wrapped, size);
        }

        return ([], 0);
    }

    private static XElement Number(string kind, Room room, string number, double middle)
    {
        double size = Math.Min(room.NumberSize, room.Width * 0.92 / Lettering.Width(number, 1));
        return Svg.Text(kind, room.Centre.X, room.Top + middle + size * 0.36, size, number);
    }

    private static XElement Turned(Room room, XElement text)
    {
        if (Math.Abs(room.Degrees) > 0.01)
            text.Add(Svg.At("transform", $"rotate({Svg.Number(room.Degrees)} {Svg.Number(room.Centre.X)} {Svg.Number(room.Centre.Y)})"));
        return text;
    }
}
