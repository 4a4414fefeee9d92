using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Ways to tell zones, posts and rails of <see cref="SettledPlan.Plan"/> otherwise than they are, each with what it breaks.</summary>
internal static class SettledMutations
{
    public static readonly IReadOnlyDictionary<string, (string Rules, Func<Plan, Plan> Break)> All =
        new Dictionary<string, (string, Func<Plan, Plan>)>
        {
            ["a run a piece shorter"] = ("rails-placed", plan => plan.Rail(1, run => run with { Stretch = new(1000, 1200), Pieces = 1 })),
            ["a piece more than there are"] = ("rails-placed", plan => plan.Rail(4, run => run with { Pieces = 4 })),
            ["a run moved by a centimetre"] = ("rails-placed", plan => plan.Rail(1, run => run with { Stretch = new(1001, 1401) })),
            ["a run a centimetre further out"] = ("rails-placed", plan => plan.Rail(3, run => run with { AtCm = 1 })),
            ["a gate moved by a centimetre"] = ("rails-placed", plan => plan.Rail(5, run => run with { AtCm = 1 })),
            ["rails before the lane that do not open"] = ("rails-placed", plan => plan.Rail(3, run => run with { OpenPieces = 0 })),
            ["rails that open for nothing"] = ("rails-placed", plan => plan.Rail(4, run => run with { OpenPieces = 2 })),
            ["rails that another post opens"] = ("rails-placed", plan => plan.Rail(3, run => run with { Post = new("R1") })),
            ["rails that nobody opens"] = ("rails-placed", plan => plan.Rail(5, run => run with { Post = null })),
            ["rails that somebody is to open who is not there"] = ("rails-placed", plan => plan.Rail(2, run => run with { Post = new("R3") })),
            ["rails of another street"] = ("rails-placed", plan => plan.Rail(3, run => run with { Zone = new("E") })),
            ["a run missing"] = ("rails-placed", plan => plan with { Rails = plan.Rails.RemoveAt(4) }),
            ["a run twice"] = ("rails-placed", plan => plan with { Rails = plan.Rails.Insert(4, plan.Rails[4]) }),
            ["two runs in one"] = ("rails-placed", plan => (plan with { Rails = plan.Rails.RemoveAt(4) })
                .Rail(3, run => run with { Stretch = new(0, 600), Pieces = 3, OpenPieces = 3 })),
            ["runs out of order"] = ("rails-placed", plan => plan with { Rails = [.. plan.Rails.Reverse()] }),
            ["no rails at all"] = ("rails-placed", plan => plan with { Rails = [] }),
            ["rails of a street where nobody stands"] = ("rails-placed", plan => plan with
            {
                Rails = plan.Rails.Add(plan.Rails[6] with { Zone = new("H"), Mouth = new("H1"), Post = new("H1"), Pieces = 1 }),
            }),
            ["rails of a line that does not exist"] = ("rails-placed", plan => plan.Rail(3, run => run with { Frontage = new("Z") })),
            ["rails one piece into the lane"] = ("fire-lane-open rails-placed", plan => plan.Rail(5, run => run with { Stretch = new(-500, -50), Pieces = 3 })),
            ["rails a centimetre into the lane"] = ("fire-lane-open rails-placed", plan => plan.Rail(6, run => run with { Stretch = new(199, 499) })),
            ["rails along the axis where a fire engine goes"] = ("fire-lane-open rails-placed", plan => plan with
            {
                Rails = plan.Rails.Add(plan.Rails[4] with { Zone = new("T"), Frontage = new("K"), Stretch = new(400, 600), Pieces = 1 }),
            }),
            ["rails across the half with traffic"] = ("fire-lane-open rails-placed", plan => plan.Rail(0, run => run with { Stretch = new(0, 400) })),

            ["a post missing"] = ("posts", plan => plan with { Posts = plan.Posts.RemoveAt(2) }),
            ["a post from an hour later on"] = ("posts", plan => plan.Post(0, post => post with { Hours = new(new(360), post.Hours.To) })),
            ["a post that ends a minute early"] = ("posts", plan => plan.Post(3, post => post with { Hours = new(post.Hours.From, new(524)) })),
            ["a guide too many"] = ("posts", plan => plan.Post(5, post => post with { Guides = 4 })),
            ["a guide too few"] = ("posts", plan => plan.Post(5, post => post with { Guides = 2 })),
            ["a mouth opened that no guide is left for"] = ("posts", plan => plan with
            {
                Posts = plan.Posts.Insert(3, plan.Posts[1] with { Id = new("R3"), Feature = new("R3") }),
            }),
            ["a mouth left shut though a guide is left"] = ("posts", plan => plan with { Posts = plan.Posts.RemoveAt(1) }),
            ["a crossing guarded as a mouth"] = ("posts", plan => plan.Post(2, post => post with { Kind = PostKind.Mouth })),
            ["a post in another street"] = ("posts", plan => plan.Post(4, post => post with { Zone = new("E") })),
            ["a post without its mouth"] = ("posts", plan => plan.Post(4, post => post with { Feature = null })),
            ["a post by another name"] = ("posts", plan => plan.Post(4, post => post with { Id = new("T2") })),
            ["posts out of order"] = ("posts", plan => plan with { Posts = [.. plan.Posts.Reverse()] }),

            ["a shut zone told open"] = ("zones", plan => plan.Zone(3, state => state with { Use = ZoneUse.Open, By = null, Need = null, Has = null })),
            ["an open zone told empty"] = ("zones", plan => plan.Zone(0, state => state with { Use = ZoneUse.Empty })),
            ["an empty zone told shut"] = ("zones", plan => plan.Zone(2, state => state with { Use = ZoneUse.Shut, By = ShutBy.Guides, Need = 9, Has = 8 })),
            ["a zone shut for the wrong reason"] = ("zones", plan => plan.Zone(3, state => state with { By = ShutBy.Rails })),
            ["a zone shut for no reason"] = ("zones", plan => plan.Zone(4, state => state with { By = null })),
            ["a guide more than would be needed"] = ("zones", plan => plan.Zone(3, state => state with { Need = 10 })),
            ["a piece more than there is"] = ("zones", plan => plan.Zone(4, state => state with { Has = 2 })),
            ["a zone missing"] = ("zones", plan => plan with { Zones = plan.Zones.RemoveAt(1) }),
            ["a zone twice"] = ("zones", plan => plan with { Zones = plan.Zones.Add(plan.Zones[5]) }),
            ["a zone that does not serve"] = ("zones", plan => plan with { Zones = plan.Zones.Add(plan.Zones[2] with { Zone = new("N") }) }),
            ["zones out of order"] = ("zones", plan => plan with { Zones = [.. plan.Zones.Reverse()] }),
        };

    private static Plan Rail(this Plan plan, int index, Func<RailRun, RailRun> change) => plan with { Rails = Changed(plan.Rails, index, change) };

    private static Plan Post(this Plan plan, int index, Func<Post, Post> change) => plan with { Posts = Changed(plan.Posts, index, change) };

    private static Plan Zone(this Plan plan, int index, Func<ZoneState, ZoneState> change) => plan with { Zones = Changed(plan.Zones, index, change) };

    private static ImmutableArray<T> Changed<T>(ImmutableArray<T> list, int index, Func<T, T> change) => list.SetItem(index, change(list[index]));
}
