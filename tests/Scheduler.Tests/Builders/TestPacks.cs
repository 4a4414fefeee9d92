using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Rule packs for tests, with plain numbers.</summary>
public static class TestPacks
{
    /// <summary>Hydrant 500, crossing 300 on each side; side gap 60; depth.</summary>
    public static readonly RulePack Plain = new(
        "plain", Bilingual.Same("Plain"), [Interval(FeatureKind.Hydrant, 500), Interval(FeatureKind.Crossing, 300), SideGap(60), Depth()]);

    public static Rule Interval(FeatureKind kind, int cm, string? id = null) => new(
        new(id ?? kind.ToString().ToLowerInvariant()), RuleKind.Interval, Bilingual.Same(kind.ToString()), Bilingual.Same("test"),
        kind, cm, "cm", null, [], RuleDays.All, "test", Bilingual.Same("test"));

    public static Rule SideGap(int cm) => Plainly("side-gap", RuleKind.Sequence, cm, "cm");

    public static Rule Depth() => Plainly("depth", RuleKind.CrossSection, null, "");

    private static Rule Plainly(string id, RuleKind kind, int? number, string unit) => new(
        new(id), kind, Bilingual.Same(id), Bilingual.Same("test"), null, number, unit, null, [], RuleDays.All, "test", Bilingual.Same("test"));
}
