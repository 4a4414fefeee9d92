using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>Rails that a plan lists as a line on the ground: across the street a point along it, along a frontage a point across it.</summary>
/// <param name="Along">On the zone's axis.</param>
/// <param name="Across">Signed: right of the axis is positive.</param>
internal sealed record RailLine(RailRun Run, ZoneId Zone, Ground Along, Ground Across)
{
    /// <summary>Those that name a place of the market; what else a plan says of its rails is not believed.</summary>
    public static IEnumerable<RailLine> In(Inspection inspection) =>
        from run in inspection.Plan.Rails.IsDefault ? [] : inspection.Plan.Rails
        where run is not null
        let line = Of(inspection.Problem, run)
        where line is not null
        select line;

    public bool Crosses(FireLane lane) =>
        (lane.Zone, lane.Window) == (Zone, Run.Window)
        && (Run.Frontage is null ? Along.Touches(Ground.Of(lane.Along)) : Along.Overlaps(Ground.Of(lane.Along)))
        && new Ground(lane.FromCm, lane.ToCm).IsCrossedBy(Across);

    /// <summary>The widest way on the carriageway past this line and all that it meets.</summary>
    public static long LeftBeside(RailLine rail, IEnumerable<RailLine> others, Zone zone)
    {
        long at = -zone.KerbCm(Side.Left), widest = 0;
        foreach (RailLine other in others.Where(other => other.Along.Touches(rail.Along)).OrderBy(other => other.Across.FromCm))
        {
            widest = Math.Max(widest, Math.Min(other.Across.FromCm, zone.KerbCm(Side.Right)) - at);
            at = Math.Max(at, other.Across.ToCm);
        }

        return Math.Max(widest, zone.KerbCm(Side.Right) - at);
    }

    private static RailLine? Of(MarketProblem problem, RailRun run)
    {
        if (run.Frontage is not FrontageId id)
            return problem.Zones.Any(zone => zone.Id == run.Zone) ? new(run, run.Zone, new(run.AtCm, run.AtCm), Ground.Of(run.Stretch)) : null;
        if (!problem.HasFrontage(id)) return null;
        Frontage line = problem.Frontage(id);
        return new(run, line.Zone, Ground.Of(run.Stretch).Shifted(line.StartCm), new Ground(run.AtCm, run.AtCm).Signed(line.Side));
    }
}
