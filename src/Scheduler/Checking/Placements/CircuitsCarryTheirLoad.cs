using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>All who draw from a circuit in one window need no more than it carries; holders on own stalls count like others.</summary>
internal sealed class CircuitsCarryTheirLoad : IPlanRule
{
    public RuleId Id { get; } = new("circuit");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from window in inspection.Problem.Windows
        from circuit in inspection.Problem.Circuits
        let watts = LoadW(inspection, circuit, window.Id)
        where watts > circuit.CapacityW
        let vendors = string.Join(' ', Drawing(inspection, circuit, window.Id).Select(holding => holding.Request.Vendor))
        select this.At(
            $"{circuit.Id}@{window.Id}", new($"{vendors} 共用 {watts} W", $"{watts} W for {vendors}"), new($"至多 {circuit.CapacityW} W", $"{circuit.CapacityW} W at most"));

    public static long LoadW(Inspection inspection, Circuit circuit, WindowId window) =>
        Drawing(inspection, circuit, window).Sum(holding => (long)holding.Request.PowerW);

    private static IEnumerable<Holding> Drawing(Inspection inspection, Circuit circuit, WindowId window) =>
        inspection.Holdings.Where(holding => holding.Request.Window == window && PowerDrawn.From(inspection.Problem, holding)?.Id == circuit.Id);
}
