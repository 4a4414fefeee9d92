using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>通车道旁护栏 — the rails between the stands of a zone and its live traffic. Neighbouring places of one kind are one run.</summary>
internal static class TrafficRails
{
    /// <summary>By line and position.</summary>
    /// <param name="stands">Each at its deepest.</param>
    public static IEnumerable<RailRun> Of(Street street, OpenZone zone, IEnumerable<Stand> stands) =>
        from stand in stands
        where stand.Line.Zone.Id == zone.Zone.Id
        group stand by stand.Line.Index into onLine
        orderby onLine.Key
        from run in OnLine(street, zone, street.Lines[onLine.Key], onLine)
        select run;

    private static IEnumerable<RailRun> OnLine(Street street, OpenZone zone, Line line, IEnumerable<Stand> stands)
    {
        RailLine rails = street.RailsOn(line);
        var places = new SortedDictionary<int, (int AtCm, bool Opens)>();
        foreach (Stand stand in stands)
        {
            if (rails.Of(stand) is not RailNeed need) continue;
            foreach (int place in rails.Places(stand.OnLine))
                places[place] = (need.AtCm, need.IsBeyond || (places.TryGetValue(place, out var known) && known.Opens));
        }

        (int From, int Count)? run = null;
        foreach ((int place, (int at, bool opens)) in places)
        {
            run = run is (int from, int count) ? (from, count + 1) : (place, 1);
            if (places.TryGetValue(place + 1, out var next) && next == (at, opens)) continue;
            yield return Run(zone, line, rails, run.Value, at, opens);
            run = null;
        }
    }

    private static RailRun Run(OpenZone zone, Line line, RailLine rails, (int From, int Count) run, int at, bool opens) => new(
        zone.Zone.Id, zone.Window.Id, line.Frontage.Id, null,
        new(rails.Ground(run.From).FromCm, rails.Ground(run.From + run.Count - 1).ToCm),
        run.Count, opens ? run.Count : 0, at, opens ? PostsOf.RailPost(zone.Zone) : null);
}
