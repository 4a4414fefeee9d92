using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>Every objective has the value that the placements give it.</summary>
/// <remarks>Silent while a placement cannot be read: sums over such a plan mean nothing, and it is refused anyway.</remarks>
internal sealed class ObjectivesAreAsMeasured : IPlanRule
{
    public RuleId Id { get; } = new("objective-value");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from measured in inspection.IsReadable ? LadderMeasured.On(inspection) : []
        join told in inspection.Objectives on measured.Key equals ObjectiveKey.Of(told)
        where told.Value != measured.Value
        select this.Differs($"{measured.Key}", $"{told.Value}", $"{measured.Value}");
}
