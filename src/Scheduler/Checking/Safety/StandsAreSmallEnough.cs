using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>No stand covers more ground than the pack allows for so many stalls.</summary>
internal sealed class StandsAreSmallEnough : IStandRule
{
    /// <summary>dm² are what packs count in, cm² what stands measure.</summary>
    private const long Cm2InDm2 = 100;

    public Measure Measure => Measure.StandArea;

    public RuleId Id { get; } = new("stand-area");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.Rules(Measure, stand)
        let area = stand.LengthCm * stand.AtItsDeepest.DepthCm
        where area > Cm2InDm2 * rule.Number * stand.Stalls
        select this.Against(
            rule,
            stand.Where,
            new($"{stand.Stalls} 个摊位占地 {area} cm²", $"{area} cm² for {stand.Stalls} stalls"),
            new($"每个摊位至多 {rule.Number} dm²", $"at most {rule.Number} dm² a stall"));
}
