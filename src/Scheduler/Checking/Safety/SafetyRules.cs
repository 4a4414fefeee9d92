using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Placements;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>The rules that keep a street safe and supplied, by what they look at.</summary>
internal static class SafetyRules
{
    /// <summary>Those that one stand can break; first the one that leaves nobody anywhere.</summary>
    public static ImmutableArray<IStandRule> OfOneStand { get; } =
    [
        new NobodyStandsInAStorm(), new StandsAreShallowEnough(), new StandsAreSmallEnough(), new RoadIsWideEnough(), new FireLaneIsFree(), new FootwayIsPassable(),
        new TactileStripsAreClear(), new TrafficIsFarEnough(), new FlamesAreAwayFromBuildings(), new CanopiesAreDownInWind(),
        new MouthsAreClear(), new RailsKeepTrafficOff(),
    ];

    /// <summary>Those that two stands, a line, a zone or a window can break where each stand alone would be legal.</summary>
    public static ImmutableArray<IPlanRule> OfStandsTogether { get; } =
    [
        new SideGapKept(), new FireLaneIsFree(), new AislesAreWideEnough(), new FootwayIsPassable(), new OneSideIsFree(),
        new RowsAreBroken(), new FlamesAreApart(), new FuelIsLimited(), new CircuitsCarryTheirLoad(), new RailsSuffice(), new GuidesSuffice(),
    ];
}
