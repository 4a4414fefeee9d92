using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Rules.Objectives;

namespace TidalMarket.Scheduling.Rules;

/// <summary>The one list of all rules of the model: what is not here does not exist.</summary>
internal static class RuleCatalogue
{
    /// <summary>In the order in which a refusal names them: the plainest reason first.</summary>
    public static ImmutableArray<ICellRule> Cells { get; } =
    [
        new StormShuts(),
        new ZoneServesWindow(),
        new WithinPermit(),
        new StallNotBlocked(),
        new KeptClear(),
        new MouthsKeptFree(),
        new RoadWideEnough(),
        new CanopyStandsWind(),
        new DepthFits(),
        new StandDepth(),
        new StandArea(),
        new TrafficKeptOff(),
        new TrafficRailed(),
        new FireLaneBeside(),
        new FootwayBeside(),
        new TactileStripClear(),
        new BuildingsKeptFromFlames(),
        new TagsOffered(),
        new BoundCategory(),
        new ExclusiveMark(),
    ];

    public static ImmutableArray<IRunRule> Runs { get; } =
    [
        new WithinPermit(),
        new MouthsKeptFree(),
        new StandArea(),
        new TrafficRailed(),
        new BuildingsKeptFromFlames(),
        new PowerReaches(),
        new WaterReaches(),
    ];

    public static ImmutableArray<IHardRule> Hard { get; } =
    [
        new OnePlacementPerRequest(),
        new StallHeldOnce(),
        new OwnStallsKept(),
        new CategoryCap(),
        new SideGap(),
        new FireLaneBetween(),
        new AisleBetween(),
        new FootwayBetween(),
        new OneSideOnly(),
        new EmergencyBreaks(),
        new FlamesApart(),
        new FuelInZone(),
        new GuidesSuffice(),
        new RailsSuffice(),
        new CircuitCarries(),
    ];

    public static ImmutableArray<IObjective> Objectives { get; } =
    [
        new KeepPromises(),
        new SeatTheMarked(),
        new SeatVendors(),
        new RespectStanding(),
        new GrowInRounds(),
        new HonourWishes(),
    ];

    /// <exception cref="ArgumentOutOfRangeException">No objective climbs that rung.</exception>
    public static IObjective ObjectiveOf(Rung rung) =>
        Objectives.FirstOrDefault(objective => objective.Rung == rung)
        ?? throw new ArgumentOutOfRangeException(nameof(rung), rung, "No objective climbs this rung.");
}
