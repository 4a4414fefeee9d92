using System.Text.Json;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>The one line over a refusal says what its facts say.</summary>
internal sealed class CodesFitTheirFacts : IPlanRule
{
    /// <summary>Ground is free, and something else does not suffice.</summary>
    private static readonly FactCode[] Resources = [FactCode.ZoneShut, FactCode.RailsShort, FactCode.GuidesShort, FactCode.CircuitFull];

    public RuleId Id { get; } = new("refusal-code");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from refused in Refused.In(inspection)
        where !Fits(refused, inspection.Plan.Status)
        let facts = string.Join(", ", refused.Facts.Select(fact => Told(fact.Code)).Distinct())
        let code = Told(refused.Refusal.Code)
        select this.At(
            refused.Where,
            new($"{code}，理由为 {facts}", $"{code} over {facts}"),
            new("与理由相符的结论", "a code that its facts bear out"));

    private static bool Fits(Refused refused, PlanStatus status)
    {
        bool isShort = Says(refused, Resources) && !Says(refused, FactCode.NotProved, FactCode.CapFull);
        return isShort == (refused.Refusal.Code == RefusalCode.ResourceShort) && Says(refused, refused.Refusal.Code, status);
    }

    private static bool Says(Refused refused, RefusalCode code, PlanStatus status) => code switch
    {
        RefusalCode.NoSuitableStall =>
            !Says(refused, FactCode.Held, FactCode.CapFull, FactCode.TooNear, FactCode.WouldCostMore, FactCode.NotProved),
        RefusalCode.CapFull => Says(refused, FactCode.CapFull),
        RefusalCode.AllHeld => Says(refused, FactCode.Held, FactCode.TooNear),
        RefusalCode.TooShort => Says(refused, FactCode.TooShort, FactCode.WouldCostMore),
        RefusalCode.NotProved => status == PlanStatus.Good,
        RefusalCode.ResourceShort => true,
        _ => false,
    };

    /// <summary>As plan.json writes it; a code that is none, whatever was written there, is shown by a question mark.</summary>
    private static string Told<T>(T code)
        where T : struct, Enum => Enum.IsDefined(code) ? JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString()) : "?";

    private static bool Says(Refused refused, params ReadOnlySpan<FactCode> codes)
    {
        foreach (Fact fact in refused.Facts)
            if (codes.Contains(fact.Code)) return true;
        return false;
    }
}
