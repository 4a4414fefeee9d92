using System.Text.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Rule packs for tests, with plain numbers.</summary>
public static class TestPacks
{
    /// <summary>Hydrant 500, crossing 300 on each side; depth. Stalls and stands may touch.</summary>
    public static readonly RulePack Plain = new(
        "plain", Bilingual.Same("Plain"), [Interval(FeatureKind.Hydrant, 500), Interval(FeatureKind.Crossing, 300), Depth()]);

    public static Rule Interval(FeatureKind kind, int cm, string? id = null) => new(
        new(id ?? kind.ToString().ToLowerInvariant()), RuleKind.Interval, Bilingual.Same(kind.ToString()), Bilingual.Same("test"),
        kind, cm, "cm", null, [], RuleDays.All, "test", Bilingual.Same("test"));

    public static Rule SideGap(int cm) => Of(Measure.SideGap, cm);

    public static Rule Depth() => Of(Measure.Depth);

    /// <summary>A rule whose id is what it measures, unless told otherwise.</summary>
    public static Rule Of(Measure measure, int? number = null, string? id = null)
    {
        string name = id ?? JsonNamingPolicy.KebabCaseLower.ConvertName(measure.ToString());
        return new Rule(
            new(name), Measures.KindOf(measure), Bilingual.Same(name), Bilingual.Same("test"), null, number, Measures.UnitOf(measure), null, [],
            RuleDays.All, "test", Bilingual.Same("test")) { Measure = measure };
    }
}
