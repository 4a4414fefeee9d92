using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Who follows the tactile paving along a footway with a cane meets no stand.</summary>
internal sealed class TactileStripsAreClear : IStandRule
{
    public Measure Measure => Measure.TactileStrip;

    public RuleId Id { get; } = new("tactile-strip");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.StreetRules(Measure, stand)
        let strip = stand.Zone.Tactile(stand.Side)
        where strip is not null
        let left = stand.AtItsDeepest.Away.GapTo(Ground.Of(strip.Value))
        where left < rule.Number
        select this.TooLittle(rule, stand.Where, left, new("距盲道", "from the tactile strip"));
}
