using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>可上岗人数 — how many guides can work at a time of the day, and whether they suffice for posts.</summary>
internal sealed class GuidesFree(MarketProblem problem)
{
    /// <summary>Without a list of guides nobody knows how many there are, and posts are only counted.</summary>
    public bool IsLimited => problem.GuidesListed;

    public int At(Minute time) => problem.Guides.Count(guide => guide.Free.From <= time && time < guide.Free.To);

    /// <summary>The times from which on something changes, between hours that begin or end somewhere.</summary>
    public IEnumerable<Minute> Times(IEnumerable<Hours> hours) =>
        hours.Concat(problem.Guides.Select(guide => guide.Free)).SelectMany(span => (Minute[])[span.From, span.To]).Distinct().Order();

    /// <summary>The first time at which most guides are wanting: how many are needed then, and how many there are. null = they suffice at every time.</summary>
    public (int Need, int Has)? Shortage(IReadOnlyCollection<Post> posts)
    {
        if (!IsLimited) return null;
        (int Need, int Has) worst = (0, 0);
        foreach (Minute time in Times(posts.Select(post => post.Hours)))
        {
            long need = posts.Where(post => post.Hours.From <= time && time < post.Hours.To).Sum(post => (long)post.Guides);
            int has = At(time);
            if (need - has > worst.Need - worst.Has) worst = ((int)Math.Min(need, int.MaxValue), has);
        }

        return worst.Need > worst.Has ? worst : null;
    }
}
