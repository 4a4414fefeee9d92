using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Two vendors who cook with a flame are so far apart that one fire is not two: along a line, across the street, round a corner.</summary>
internal sealed class FlamesAreApart : IMeasureRule
{
    public Measure Measure => Measure.HotToHot;

    public RuleId Id { get; } = new("hot-to-hot");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from hot in inspection.Stands.Where(stand => stand.IsHot).GroupBy(stand => stand.Piece.Window.Id)
        from pair in Pairs.Of([.. hot])
        where pair.One.Vendor != pair.Other.Vendor
        let rules = Pairs.Rules(inspection, Measure, pair.One, pair.Other).ToImmutableArray()
        where !rules.IsEmpty
        let distance = pair.One.Plot.DistanceTo(pair.Other.Plot)
        where distance is not null
        from rule in rules
        where distance.Value.IsBelow(rule.Number)
        select this.TooLittle(rule, Pairs.Where(pair.One, pair.Other), distance.Value.FloorCm, new("两处明火相距", "between two flames"));
}
