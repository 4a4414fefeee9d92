using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>No stall covers more ground than the pack allows, nor a stand on an unmarked line more than so many would.</summary>
internal sealed class StandsAreSmallEnough : IStandRule
{
    /// <summary>dm² are what packs count in, cm² what stands measure.</summary>
    private const long Cm2InDm2 = 100;

    public Measure Measure => Measure.StandArea;

    public RuleId Id { get; } = new("stand-area");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.Rules(Measure, stand)
        from part in Parts(stand)
        where part.Cm2 > Cm2InDm2 * rule.Number * part.Stalls
        select this.Against(
            rule,
            part.Where,
            new($"{part.Stalls} 个摊位占地 {part.Cm2} cm²", $"{part.Cm2} cm² for {part.Stalls} stalls"),
            new($"每个摊位至多 {rule.Number} dm²", $"at most {rule.Number} dm² a stall"));

    /// <summary>Marked stalls each for themselves, as deep as was asked or as the stall takes; an unmarked stand as its started widths.</summary>
    private static IEnumerable<(string Where, long Cm2, long Stalls)> Parts(Stand stand) => stand.Piece.IsMarked
        ? stand.Piece.Stalls.Select(stall => (
            $"{stand.Piece.Placement.Request}: {stall.Id}",
            (long)stall.Stretch.LengthCm * (stand.Piece.Request is { DepthCm: > 0 } asks ? asks.DepthCm : stall.DepthCm),
            1L))
        : [(stand.Where, stand.LengthCm * stand.DepthCm, stand.Stalls)];
}
