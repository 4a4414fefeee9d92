using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>One slice of the map in one window: what its layers are drawn from.</summary>
/// <param name="Plan">null = nobody stands anywhere yet.</param>
/// <param name="Em">The size of plain text on the map, in centimetres of the street.</param>
internal sealed record View(
    MarketProblem Problem,
    Plan? Plan,
    ImmutableArray<KeepClear> KeepClears,
    TideWindow Window,
    ImmutableArray<ZoneFrame> Frames,
    Slice Slice,
    double Em,
    Language Language,
    LabelBoard Board)
{
    public required SafetyFacts Safety { get; init; }

    public IEnumerable<Frontage> Lines(ZoneFrame frame) => MapLayout.LinesOf(Problem, frame.Zone);

    public IEnumerable<Feature> Features(ZoneFrame frame) =>
        Problem.Features.Where(feature => feature.Zone == frame.Zone.Id && feature.ActsIn(Window.Id));

    public IEnumerable<Placement> Placements(Frontage line) =>
        Plan?.Placements.Where(placement => placement.Frontage == line.Id && placement.Window == Window.Id) ?? [];

    public IEnumerable<KeepClear> Clear(Frontage line) =>
        KeepClears.Where(clear => clear.Frontage == line.Id && clear.Window == Window.Id);

    public IEnumerable<FireLane> Lanes(ZoneFrame frame) =>
        Safety.Lanes.Where(lane => lane.Zone == frame.Zone.Id && lane.Window == Window.Id);

    public IEnumerable<EmergencyBreak> Breaks(Frontage line) =>
        Safety.Breaks.Where(free => free.Frontage == line.Id && free.Window == Window.Id);

    public IEnumerable<RailRun> Rails(ZoneFrame frame) =>
        Plan?.Rails.Where(run => run.Zone == frame.Zone.Id && run.Window == Window.Id) ?? [];

    public IEnumerable<Post> Posts(ZoneFrame frame) =>
        Plan?.Posts.Where(post => post.Zone == frame.Zone.Id && post.Window == Window.Id) ?? [];

    /// <summary>null = there is no plan, or it does not say.</summary>
    public ZoneState? State(ZoneFrame frame) => Plan?.StateOf(frame.Zone.Id, Window.Id);

    /// <summary>Whether rails stand across a mouth and nobody opens them.</summary>
    public bool IsShut(Feature mouth) =>
        Plan?.Rails.Any(run => run.Mouth == mouth.Id && run.Window == Window.Id && run.Post is null) == true;

    public Patch Ground(ZoneFrame frame) => Patch.Of(frame.Zone, Lines(frame));

    public bool Shows(ZoneFrame frame, Patch patch) => Slice.Touches(frame.BoxOf(patch));
}
