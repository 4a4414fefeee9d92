using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether what a fact says of a place itself is true of it, for that request.</summary>
internal static class PlaceFacts
{
    public static bool IsKeptClear(Fact fact, Spot spot) => spot.InWindow.Kept.Any(kept =>
        kept.Rule == fact.Rule && kept.Feature == fact.Feature && kept.Ground.Overlaps(spot.Ground));

    /// <summary>A stall given to nobody today; on an unmarked line, an obstacle that stands in one of its modules.</summary>
    public static bool IsBlocked(Spot spot) => spot.Stall is DayStall stall ? stall.Blocked : !spot.InWindow.Obstacles.IsEmpty;

    public static bool IsExclusive(Claim claim, Spot spot) =>
        spot.Stall is { Stall.Exclusive: true } stall && !claim.Request.IsMeantBy(stall.Stall.Marks) && !claim.Owns(stall.Id);

    public static bool IsNotMarked(Claim claim, Spot spot, MarketProblem problem) => claim.Request.Categories
        .Where(category => problem.Category(category).Bound)
        .Any(category => spot.Stall is not DayStall stall
            || (!claim.Owns(stall.Id) && !stall.Stall.Marks.Contains(category.Value)));

    public static bool LacksTag(Claim claim, Spot spot)
    {
        var offered = spot.Stall?.Stall.Tags ?? spot.Line.Tags;
        return claim.Request.Tags.Any(tag => !offered.Contains(tag));
    }

    /// <summary>One strong socket serves a whole run, so the fact tells the best that a run through the place meets.</summary>
    public static bool LacksPower(Fact fact, Claim claim, Spot spot, MarketProblem problem) =>
        fact.Need == claim.Request.PowerW && fact.Has < fact.Need && Sockets(spot, problem).Any(socket => socket == fact.Has);

    public static bool LacksWater(Claim claim, Spot spot) =>
        claim.Request.Water && !(spot.Stall?.Stall.Water ?? spot.Line.Water);

    public static bool IsTooShallow(Fact fact, Claim claim, Spot spot) =>
        spot.Zone.Surveyed && fact.Need == claim.Request.DepthCm && fact.Has == spot.DepthCm && fact.Has < fact.Need;

    /// <summary>The sockets of the line, none below the place's own.</summary>
    private static IEnumerable<int> Sockets(Spot spot, MarketProblem problem) => spot.Stall is DayStall stall
        ? spot.InWindow.Stalls.Select(other => other.PowerW).Where(socket => socket >= stall.PowerW)
        : problem.Circuits
            .Where(circuit => circuit.Reaches.Any(reach => reach.Frontage == spot.Line.Id))
            .Select(Placements.PowerDrawn.SocketW)
            .Append(0);
}
