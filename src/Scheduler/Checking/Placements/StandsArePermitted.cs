using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Nobody stands outside the ground that the permit covers, nor over the gap between two parts of it.</summary>
internal sealed class StandsArePermitted : IPlanRule
{
    public RuleId Id { get; } = new("permit");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from stand in inspection.Stands
        where !IsPermitted(inspection.Problem, stand)
        let parts = string.Join(", ", inspection.Problem.Header.Permit.AreaOf(stand.Zone))
        select this.At(
            stand.Where,
            new($"轴线 {stand.Along}", $"ground at {stand.Along} of the axis"),
            parts.Length == 0
                ? new($"许可范围以内，区段 {stand.Zone.Id} 不在其中", $"ground that the permit covers, which is none of zone {stand.Zone.Id}")
                : new($"许可范围 {parts} 以内", $"ground that the permit covers, {parts}"));

    public static bool IsPermitted(MarketProblem problem, Stand stand) => IsPermitted(problem, stand.Zone, stand.Along);

    /// <param name="along">On the zone's axis.</param>
    public static bool IsPermitted(MarketProblem problem, Zone zone, Ground along) =>
        problem.Header.Permit.AreaOf(zone).Any(part => Ground.Of(part).Contains(along));
}
