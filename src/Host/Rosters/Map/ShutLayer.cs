using System.Xml.Linq;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A veil over zones that stay shut in the window. Why they do is said with their name.</summary>
internal static class ShutLayer
{
    public static IEnumerable<XElement> Draw(View view) =>
        from frame in view.Frames
        let state = view.State(frame)
        where state is { Use: ZoneUse.Shut }
        select Svg.Group(
            "shut-zone",
            Svg.At("transform", frame.Transform),
            Svg.Rect("shut", view.Ground(frame), Svg.At("data-shut", frame.Zone.Id.Value), Svg.Title(ZoneWords.Of(state).Both(view.Language))));
}
