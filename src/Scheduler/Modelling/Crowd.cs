using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>巡查 — the guides among the people while the market sells: one for each so many at the peak, and so many at least.</summary>
/// <param name="PeopleEach">For how many people there is one guide; 0 = no rule says so.</param>
/// <param name="Least">However few people there are.</param>
internal readonly record struct Crowd(TideWindow Window, int PeopleEach, int Least)
{
    /// <summary>By the strictest rules of all zones that serve, open or not.</summary>
    public static Crowd Of(TideWindow window, IReadOnlyCollection<OpenZone> serving) => new(
        window,
        serving.SelectMany(zone => zone.Numbers(Measure.CrowdPost)).Where(people => people > 0).DefaultIfEmpty(0).Min(),
        serving.SelectMany(zone => zone.Numbers(Measure.LeastCrowdPost)).DefaultIfEmpty(0).Max());

    public Hours Hours => new(Window.Sell, Window.SellStop);

    /// <summary>null = nobody has to be there.</summary>
    public Post? Post(IReadOnlyCollection<OpenZone> open)
    {
        if (open.Count == 0) return null;
        TideWindow window = Window;
        long people = open.Sum(zone => (long)zone.Zone.PeakIn(window.Id));
        long guides = Math.Max(Least, PeopleEach == 0 ? 0 : (people + PeopleEach - 1) / PeopleEach);
        var post = new Post(new("crowd"), PostKind.Crowd, Window.Id, null, null, Hours, (int)Math.Min(guides, int.MaxValue));
        return PostsOf.IsManned(post) ? post : null;
    }
}
