using TidalMarket.Scheduling.Checking.Margins;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>No rail of the plan, whatever it says of it, stands in the fire lane while it is shut, and rails leave the lane its width all along.</summary>
internal sealed class FireLaneStaysOpen : IPlanRule
{
    public RuleId Id { get; } = new("fire-lane-open");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        RailLine[] rails = [.. RailLine.In(inspection)];
        return Crossed(FireLanes.In(inspection), rails).Concat(Narrowed(inspection, rails));
    }

    private IEnumerable<Breach> Crossed(IEnumerable<FireLane> lanes, RailLine[] rails) =>
        from lane in lanes
        from rail in rails
        where rail.Crosses(lane)
        select this.At(
            RailsAreAsNeeded.WhereIs(rail.Run),
            new($"护栏拦在消防车道 {lane.Along} 上", $"rails across the fire lane at {lane.Along}"),
            new("护栏不在其中", "none in it"));

    private IEnumerable<Breach> Narrowed(Inspection inspection, RailLine[] rails) =>
        from window in inspection.Problem.Windows
        from zone in inspection.Problem.Zones
        where zone.IsSurveyedStreet()
        let laneCm = inspection.Zone(zone.Id, window.Id).LaneCm
        where zone.CarriagewayCm >= laneCm
        let there = rails.Where(rail => rail.Run.Window == window.Id && rail.Zone == zone.Id).ToArray()
        from rail in there
        let left = RailLine.LeftBeside(rail, there, zone)
        where left < laneCm
        select this.At(
            RailsAreAsNeeded.WhereIs(rail.Run),
            new($"护栏之间剩余 {left} cm", $"{left} cm between rails"),
            new($"{laneCm} cm 供消防车通过", $"{laneCm} cm for a fire engine"));
}
