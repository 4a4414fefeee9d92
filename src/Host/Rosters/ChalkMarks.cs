using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Every mark of the day, in the order in which one person with a tape walks.</summary>
/// <remarks>
/// Zone by zone; in a zone line by line across it, from the far left to the far right, up the first and down the next, so that nobody walks a
/// line twice. Lines at the same distance from the axis are one walk. <see cref="ChalkWalk"/> says where the tape is hooked.
/// </remarks>
internal static class ChalkMarks
{
    public static ImmutableArray<ChalkMark> Of(MarketProblem problem, Plan plan)
    {
        ILookup<ZoneId, ChalkPlace> places = ChalkPlace.Of(problem, plan).ToLookup(place => place.Frontage.Zone);
        var marks = ImmutableArray.CreateBuilder<ChalkMark>();
        int aids = 0;
        foreach (Zone zone in problem.Zones)
        {
            bool up = true;
            foreach (IGrouping<int, ChalkPlace> lane in places[zone.Id].GroupBy(place => place.LaneCm).OrderBy(lane => lane.Key))
            {
                var walk = new ChalkWalk(problem, zone, up, aids);
                marks.AddRange(walk.Marks(lane));
                aids = walk.Aids;
                up = !up;
            }
        }

        return marks.ToImmutable();
    }
}
