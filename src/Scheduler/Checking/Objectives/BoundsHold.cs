using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>No bound is above its value, and what is called proved has reached its bound.</summary>
internal sealed class BoundsHold : IPlanRule
{
    public RuleId Id { get; } = new("objective-bound");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from told in inspection.Objectives
        where told.Bound > told.Value || (told.Proved && told.Bound != told.Value)
        let proved = told.Proved ? new Bilingual("，已证明", ", proved") : new Bilingual("", "")
        let needed = told.Proved
            ? new Bilingual("界等于值", "a bound equal to the value")
            : new Bilingual("界不高于值", "a bound not above the value")
        select this.At(
            $"{ObjectiveKey.Of(told)}",
            new($"值 {told.Value}，界 {Bound(told)}{proved.Zh}", $"value {told.Value}, bound {Bound(told)}{proved.En}"),
            needed);

    private static string Bound(ObjectiveValue told) => told.Bound is long bound ? $"{bound}" : "—";
}
