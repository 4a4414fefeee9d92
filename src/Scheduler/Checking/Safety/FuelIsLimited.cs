using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>No zone has more bottled gas in it at a time than the pack allows.</summary>
internal sealed class FuelIsLimited : IMeasureRule
{
    public Measure Measure => Measure.Fuel;

    public RuleId Id { get; } = new("fuel");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from there in inspection.Stands.Where(stand => stand.Piece.Request is { LpgKg: > 0 }).GroupBy(stand => (stand.Zone, stand.Piece.Window))
        let requests = there.Select(stand => stand.Piece.Request!).Distinct().ToArray()
        let kg = requests.Sum(request => (long)request.LpgKg)
        from rule in Rules(inspection.Problem, there.Key.Zone, there.Key.Window)
        where kg > rule.Number
        let vendors = string.Join(' ', requests.Select(request => request.Vendor))
        select this.TooMuch(rule, $"{there.Key.Zone.Id}@{there.Key.Window.Id}", kg, new($"{vendors} 共带液化气", $"of gas with {vendors}"));

    /// <summary>Where the sides of a zone on which it has lines have two numbers, the smaller holds for it as a whole.</summary>
    public static IEnumerable<RuleInForce> Rules(MarketProblem problem, Zone zone, TideWindow window) =>
        problem.Frontages.Where(line => line.Zone == zone.Id)
            .Select(line => line.Side)
            .Distinct()
            .SelectMany(side => problem.Of(Measure.Fuel, zone, side, window))
            .GroupBy(rule => rule.Id)
            .Select(same => same.MinBy(rule => rule.Number)!);
}
