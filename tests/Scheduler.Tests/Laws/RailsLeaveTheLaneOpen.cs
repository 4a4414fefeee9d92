using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Rails never block the lane: in every plan that we make a fire engine has its width past all of them, shut as they stand.</summary>
/// <remarks>Zones are passed over in which a stand stands on a half with live traffic, as one may under a pack that is silent on traffic: there the stand
/// is in the way.</remarks>
public sealed class RailsLeaveTheLaneOpen
{
    private static readonly int Streets = Environment.GetEnvironmentVariable("MARKET_CAMPAIGN") == "1" ? 5_000 : 300;

    [Fact]
    public void In_every_plan_of_random_streets() =>
        Gen.Int[0, 100_000_000].Sample(
            seed =>
            {
                MarketProblem problem = RandomStreet.Problem(seed, vendors: 6);
                Plan plan = Planner.Solve(problem, new SolveOptions(Engine: Engine.Greedy), new Silent(), CancellationToken.None);
                FireLane[] lanes = [.. Planner.FireLanes(problem, plan)];
                Assert.Empty(
                    from lane in lanes
                    from run in plan.Rails
                    where Crosses(problem, run, lane)
                    select $"street {seed}: {run} crosses {lane}");
                Assert.Empty(Lost(problem, plan, lanes).Select(part => $"street {seed}: no lane at {part}"));
            },
            iter: Streets,
            threads: 1);

    /// <summary>Where the stands leave a lane and the rails do not.</summary>
    private static IEnumerable<string> Lost(MarketProblem problem, Plan plan, FireLane[] lanes)
    {
        MarketProblem bare = problem with { Rules = problem.Rules with { Rules = [.. problem.Rules.Rules.Where(rule => !IsOfRails(rule))] } };
        return
            from zone in problem.Zones
            where !plan.Placements.Any(placed => placed.Zone == zone.Id && StandsInTraffic(problem, zone, placed))
            from left in Stretches.Without(Along(Planner.FireLanes(bare, plan), zone), Along(lanes, zone))
            select $"{zone.Id} {left}";
    }

    private static IEnumerable<Stretch> Along(IEnumerable<FireLane> lanes, Zone zone) => lanes.Where(lane => lane.Zone == zone.Id).Select(lane => lane.Along);

    private static bool IsOfRails(Rule rule) => rule.Measure is Measure.MouthRail or Measure.TrafficRail;

    private static bool StandsInTraffic(MarketProblem problem, Zone zone, Placement placed)
    {
        Frontage line = problem.Frontage(placed.Frontage);
        int depth = placed.Stalls.Select(id => problem.Stall(id).DepthCm).Append(placed.DepthCm).Max();
        (int near, int far) = line.StandsOutward ? (line.OffsetCm, line.OffsetCm + depth) : (line.OffsetCm - depth, line.OffsetCm);
        int own = line.Side == Side.Left ? zone.CarriagewayCm / 2 : zone.CarriagewayCm - zone.CarriagewayCm / 2;
        return (IsLive(zone, line.Side) && near < own && far > 0) || (IsLive(zone, line.Side == Side.Left ? Side.Right : Side.Left) && near < 0);
    }

    private static bool IsLive(Zone zone, Side side) => zone.TrafficOn(side, new("morning")) == Traffic.Live;

    private static bool Crosses(MarketProblem problem, RailRun run, FireLane lane)
    {
        if (run.Zone != lane.Zone) return false;
        if (run.Frontage is not FrontageId id)
            return lane.Along.FromCm <= run.AtCm && run.AtCm <= lane.Along.ToCm && run.Stretch.Overlaps(new(lane.FromCm, lane.ToCm));
        Frontage line = problem.Frontage(id);
        int across = line.Side == Side.Left ? -run.AtCm : run.AtCm;
        return run.Stretch.Shifted(line.StartCm).Overlaps(lane.Along) && lane.FromCm < across && across < lane.ToCm;
    }
}
