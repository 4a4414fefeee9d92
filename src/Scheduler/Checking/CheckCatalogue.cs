using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Objectives;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Refusals;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Checking.Setting;

namespace TidalMarket.Scheduling.Checking;

/// <summary>The one list of everything that is checked.</summary>
internal static class CheckCatalogue
{
    public static ImmutableArray<IPlanRule> Rules { get; } =
    [
        new HeaderNamesThisDay(),
        new EveryIdIsKnown(),
        new EveryRequestIsAnswered(),
        new EntriesStandInOrder(),
        new NothingIsInvented(),
        new StallsAsMarked(),
        new ModulesKept(),
        new StallHeldOnce(),
        new GroundHeldOnce(),
        new SideGapKept(),
        new OnePlacementPerRequest(),
        new RunsAreContiguous(),
        new RunsAreAsLongAsAsked(),
        new HoldersKeepTheirOwn(),
        new OwnStallsAreLeftToTheirHolders(),
        new TierMayGrow(),
        new WishesBindWhoGoesNowhereElse(),
        new ZoneIsInUse(),
        new StandsArePermitted(),
        new KeepClearsAreFree(),
        new BlockedStallsAreFree(),
        new ExclusiveStallsAreForTheirOwn(),
        new BoundCategoriesStandOnTheirMarks(),
        new TagsAreOffered(),
        new PowerIsInReach(),
        new CircuitsCarryTheirLoad(),
        new WaterIsInReach(),
        new StandFitsItsPlace(),
        new DepthIsTold(),
        new StandsAreShallowEnough(),
        new StandsAreSmallEnough(),
        new RoadIsWideEnough(),
        new FireLaneIsFree(),
        new AislesAreWideEnough(),
        new FootwayIsPassable(),
        new TactileStripsAreClear(),
        new TrafficIsFarEnough(),
        new OneSideIsFree(),
        new RowsAreBroken(),
        new FlamesAreApart(),
        new FlamesAreAwayFromBuildings(),
        new FuelIsLimited(),
        new CanopiesAreDownInWind(),
        new NobodyStandsInAStorm(),
        new MouthsAreClear(),
        new RailsKeepTrafficOff(),
        new RailsSuffice(),
        new GuidesSuffice(),
        new CapsHold(),
        new TimesAreTheWindows(),
        new FeesAreTheTariffs(),
        new ZonesAreAsTheyStand(),
        new PostsAreAsNeeded(),
        new RailsAreAsNeeded(),
        new FireLaneStaysOpen(),
        new LadderIsListed(),
        new ObjectivesAreAsMeasured(),
        new BoundsHold(),
        new StatusIsEarned(),
        new FactsAreTrue(),
        new WishesAreAnswered(),
        new CodesFitTheirFacts(),
        new NobodyIsRefusedWhatIsFree(),
        new RefusalsAreInWords(),
    ];
}
