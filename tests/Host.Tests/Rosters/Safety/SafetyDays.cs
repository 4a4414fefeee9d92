using System.Xml.Linq;
using TidalMarket.Host.Import;
using TidalMarket.Host.Packs;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Host.Tests.Rosters.Pages;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

/// <summary>Days for the officers' sheet, and the sheet read back.</summary>
internal static class SafetyDays
{
    /// <summary>A surveyed street under a fire lane of 4 m, a side gap, a break after three stalls, and hydrants.</summary>
    public static MarketBuilder Street() => new MarketBuilder()
        .Rules(TestPacks.Plain with { Rules = [TestPacks.Interval(FeatureKind.Hydrant, 500), TestPacks.Interval(FeatureKind.MetroExit, 5000)] })
        .Keep(Measure.FireLane, 400).Keep(Measure.SideGap, 60).Keep(Measure.Storm)
        .Keep(Measure.EmergencyBreak, 300, change: rule => rule with { Every = new(3, null) })
        .Street("S", 6000).Stalls("A", 3, gapCm: 60, offsetCm: 600, lengthCm: 6000).Unmarked("R", 6000, side: Side.Right, offsetCm: 600)
        .Feature("H1", FeatureKind.Hydrant, 1400, frontage: "A").Vendor("v1").Vendor("v2").Vendor("v3", depthCm: 300);

    public static Plan Standing(this MarketProblem problem) =>
        problem.Plan(problem.On("v1", ["A1"]), problem.On("v2", ["A2"]), problem.At("v3", "R", 0, 200, depthCm: 300));

    public static RulePack Pack(string name) => RulePackReader.Read($"{name}.rules.json", ShippedPacks.Find($"{name}.rules.json")!.Value.Span, new Findings())!;

    public static XElement[] Pages(MarketProblem problem, Plan plan, Language language = Language.English) =>
        [.. Parsed.Body(Write(problem, plan, language)).Of("page")];

    public static byte[] Write(MarketProblem problem, Plan plan, Language language = Language.English) =>
        SafetySheet.Write(problem, plan, Planner.KeepClears(problem), language);

    public static SafetyDay Day(this MarketProblem problem, Plan plan, Language language = Language.English) =>
        SafetyDay.Of(problem, plan, Planner.KeepClears(problem), language);

    /// <summary>The row or the words of a rule, wherever on the page it is.</summary>
    public static XElement Rule(this XElement page, string id) => page.Descendants().Single(element => (string?)element.Attribute("data-rule") == id
        && element.Name.Namespace == XNamespace.None);
}
