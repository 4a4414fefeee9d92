using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class RemarksTests
{
    [Fact]
    public void An_officers_number_is_told_with_who_set_it_on_which_paper_and_why_and_until_when()
    {
        MarketProblem problem = Street().Feature("H1", FeatureKind.Hydrant, 500).Override("hydrant", 250, "H1", new DateOnly(2026, 12, 31)).Problem();

        Assert.Equal("* Hydrant (H1): 2.5 m holds here; the rule pack has 5 m. Letter 1, Officer 007. measured Until 2026-12-31.", Remarks.Of(problem)[0].En);
    }

    [Theory]
    [InlineData(Measure.StandArea, 300, 450, "4.5 m² holds here; the rule pack has 3 m².")]
    [InlineData(Measure.Fuel, 300, 120, "120 kg holds here; the rule pack has 300 kg.")]
    [InlineData(Measure.CanopyWind, 13, 10, "10 m/s holds here; the rule pack has 13 m/s.")]
    [InlineData(Measure.FireLane, 400, 350, "3.5 m holds here; the rule pack has 4 m.")]
    public void A_number_is_told_in_the_unit_of_its_measure(Measure measure, int pack, int changed, string told)
    {
        Rule rule = TestPacks.Of(measure, pack);

        Assert.StartsWith($"* {rule.Id} (all): {told} Letter 1", Remarks.Of(Street().Rule(rule).Override(rule.Id.Value, changed).Problem())[0].En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feature_that_the_pack_has_no_rule_on_is_named_and_what_is_only_drawn_is_not()
    {
        MarketProblem problem = Street().Feature("H", FeatureKind.Hydrant, 100).Feature("S", FeatureKind.FireStation, 300).Feature("T", FeatureKind.Tree, 400).Problem();

        Bilingual remark = Assert.Single(Remarks.Of(problem));
        Assert.Equal("The rule pack plain has no rule on these features; nothing is kept clear round them: S.", remark.En);
        Assert.Equal("规则包 plain 没有关于这些设施的规则，其周围不留空：S。", remark.Zh);
    }

    [Fact]
    public void A_change_for_a_zone_from_a_day_on_says_both()
    {
        MarketProblem problem = Street().SideGap(60)
            .Header(header => header with
            {
                Overrides =
                [
                    new(new("side-gap"), null, 90, new("警官", "Officer"), "D", new("理由。", "Why."), null) { Zone = new("R"), From = new DateOnly(2026, 1, 5) },
                ],
            })
            .Problem();

        Assert.Equal("* side-gap（R）：本市场按 0.9 m 执行，规则包为 0.6 m。D，警官。理由。 自 2026-01-05 起有效。", Remarks.Of(problem)[0].Zh);
        Assert.Equal("* side-gap (R): 0.9 m holds here; the rule pack has 0.6 m. D, Officer. Why. From 2026-01-05.", Remarks.Of(problem)[0].En);
    }

    [Fact]
    public void A_number_that_depends_on_traffic_is_told_with_it()
    {
        Rule rule = TestPacks.Interval(FeatureKind.Hydrant, 0) with { Number = null, ByTraffic = new NumberByTraffic(null, 3000, 500) };

        string told = Remarks.Of(Street().Rule(rule).Override("hydrant", 0).Problem())[0].En;

        Assert.Contains("0 m holds here; the rule pack has 30 m traffic passes, 5 m diverted, residents at walking pace.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_has_run_out_is_not_printed_as_if_it_held() =>
        Assert.Empty(Remarks.Of(Street().Override("hydrant", 250, expires: MarketBuilder.Monday.AddDays(-1)).Problem()));

    [Fact]
    public void Ground_that_was_not_surveyed_and_the_note_on_the_data_are_told()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 6000, surveyed: false).Stalls("A", 1).Vendor("v1")
            .Header(header => header with { Note = new Bilingual("样例", "made up") })
            .Problem();

        Assert.Equal(["R：横断面未测量，未检查进深和宽度。", "样例"], Remarks.Of(problem).Select(remark => remark.Zh));
    }

    [Fact]
    public void Where_there_is_nothing_to_say_nothing_is_said() => Assert.Empty(Remarks.Of(Street().Problem()));

    private static MarketBuilder Street() => new MarketBuilder().SideGap(60).Street("R", 6000).Stalls("A", 1).Vendor("v1");
}
