using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>The ground that a plan gives to nobody, by window, line and position, each part with why it is empty.</summary>
internal sealed class FreeGround
{
    private readonly MarketProblem problem;
    private readonly ILookup<(WindowId, FrontageId), Placement> given;
    private readonly ILookup<(WindowId, FrontageId), KeepClear> clears;
    private readonly HashSet<(WindowId, ZoneId)> shut;

    private FreeGround(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears)
    {
        this.problem = problem;
        given = plan.Placements.ToLookup(placement => (placement.Window, placement.Frontage));
        clears = keepClears.ToLookup(clear => (clear.Window, clear.Frontage));
        shut = [.. plan.Zones.Where(state => state.Use == ZoneUse.Shut).Select(state => (state.Window, state.Zone))];
    }

    /// <param name="keepClears">Of the same problem.</param>
    public static IEnumerable<FreePlace> Of(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears)
    {
        var ground = new FreeGround(problem, plan, keepClears);
        return
            from window in problem.Windows
            from line in problem.Frontages
            from place in ground.On(window.Id, line)
            select place;
    }

    private IEnumerable<FreePlace> On(WindowId window, Frontage line)
    {
        ImmutableArray<DayStall> stalls = problem.StallsOf(line.Id);
        FreeState? closed = Closed(window, line.Zone);
        if (stalls.IsEmpty) return closed is FreeState why ? [new(window, line, null, new(0, line.LengthCm), why, [])] : Unmarked(window, line);
        HashSet<StallId> taken = [.. given[(window, line.Id)].SelectMany(placement => placement.Stalls)];
        return stalls.Where(stall => !taken.Contains(stall.Id)).Select(stall => Stall(window, line, stall, closed));
    }

    /// <summary>null = nothing is wrong with the zone.</summary>
    private FreeState? Closed(WindowId window, ZoneId zone)
    {
        if (!problem.Zone(zone).ServesIn(window)) return FreeState.ZoneNotUsed;
        return shut.Contains((window, zone)) ? FreeState.ZoneShut : null;
    }

    private FreePlace Stall(WindowId window, Frontage line, DayStall stall, FreeState? closed)
    {
        ImmutableArray<KeepClear> clear = ClearsOver(window, line, stall.Stretch);
        FreeState state = closed ?? (stall.Blocked ? FreeState.Blocked : clear.IsEmpty ? FreeState.Free : FreeState.KeptClear);
        return new(window, line, stall, stall.Stretch, state, state == FreeState.KeptClear ? clear : []);
    }

    private IEnumerable<FreePlace> Unmarked(WindowId window, Frontage line)
    {
        Stretch[] whole = [new(0, line.LengthCm)];
        ImmutableArray<Stretch> clear = Stretches.Merged(clears[(window, line.Id)].Select(clear => clear.Stretch));
        Stretch[] obstacles = [.. Obstacles(window, line)];
        Stretch[] taken = [.. given[(window, line.Id)].Select(placement => placement.Stretch.Widened(SideGapCm(line, window)))];
        IEnumerable<Stretch> free = Stretches.Without(whole, [.. clear, .. obstacles, .. taken]).SelectMany(left => Parted(left, obstacles));
        return free.Select(left => Whole(left, line.ModuleCm)).Where(left => left.LengthCm > 0).Select(left => Part(window, line, left, FreeState.Free))
            .Concat(Within(whole, clear).Select(left => Part(window, line, left, FreeState.KeptClear)))
            .Concat(Within(whole, obstacles).Select(left => Part(window, line, left, FreeState.Blocked)))
            .OrderBy(place => place.Stretch.FromCm).ThenBy(place => place.State);
    }

    private FreePlace Part(WindowId window, Frontage line, Stretch stretch, FreeState state) =>
        new(window, line, null, stretch, state, state == FreeState.KeptClear ? ClearsOver(window, line, stretch) : []);

    private ImmutableArray<KeepClear> ClearsOver(WindowId window, Frontage line, Stretch stretch) =>
        [.. clears[(window, line.Id)].Where(clear => clear.Stretch.Overlaps(stretch))];

    /// <summary>On the line's own positions.</summary>
    private IEnumerable<Stretch> Obstacles(WindowId window, Frontage line) =>
        problem.Features
            .Where(feature => feature.Kind == FeatureKind.Obstacle && feature.ActsIn(window))
            .Where(feature => feature.Frontage is FrontageId own ? own == line.Id : feature.Zone == line.Zone)
            .Select(feature => feature.Frontage is null ? feature.Stretch.Shifted(-line.StartCm) : feature.Stretch);

    private int SideGapCm(Frontage line, WindowId window) =>
        problem.Of(Measure.SideGap, problem.Zone(line.Zone), line.Side, problem.Window(window)).Select(rule => rule.Number).DefaultIfEmpty().Max();

    private static ImmutableArray<Stretch> Within(Stretch[] whole, IEnumerable<Stretch> parts) => Stretches.Without(whole, Stretches.Without(whole, parts));

    /// <summary>An obstacle that is a point takes no ground and yet parts it.</summary>
    private static IEnumerable<Stretch> Parted(Stretch ground, Stretch[] obstacles)
    {
        int at = ground.FromCm;
        foreach (int point in obstacles.Where(obstacle => obstacle.LengthCm == 0).Select(obstacle => obstacle.FromCm).Order())
        {
            if (point <= at || point >= ground.ToCm) continue;
            yield return new(at, point);
            at = point;
        }

        yield return new(at, ground.ToCm);
    }

    /// <summary>Whole modules only: what is left beside them is no place to stand.</summary>
    private static Stretch Whole(Stretch ground, int moduleCm) =>
        new((ground.FromCm + moduleCm - 1) / moduleCm * moduleCm, ground.ToCm / moduleCm * moduleCm);
}
