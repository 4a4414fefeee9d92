using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>No stand is deeper than the pack allows, however deep its place.</summary>
internal sealed class StandsAreShallowEnough : IStandRule
{
    public Measure Measure => Measure.StandDepth;

    public RuleId Id { get; } = new("stand-depth");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.Rules(Measure, stand)
        let depth = stand.AtItsDeepest.DepthCm
        where depth > rule.Number
        select this.TooMuch(rule, stand.Where, depth, new("摊位进深", "of depth"));
}
