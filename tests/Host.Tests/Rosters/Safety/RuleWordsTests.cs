using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class RuleWordsTests
{
    [Theory]
    [InlineData("cm", 505, 5, "5.05 m (+5 cm)", "5.05 m (+5 cm)")]
    [InlineData("cm", 1000, 500, "10 m (+5 m)", "10 m (+5 m)")]
    [InlineData("cm", 40, -20, "0.4 m (−20 cm)", "0.4 m (−20 cm)")]
    [InlineData("dm2", 225, 75, "2.25 m² (+0.75 m²)", "2.25 m² (+0.75 m²)")]
    [InlineData("stalls", 8, 2, "8 stalls (+2)", "8 个摊位 (+2)")]
    [InlineData("kg", 120, 180, "120 kg (+180 kg)", "120 kg (+180 kg)")]
    [InlineData("pieces", 10, 38, "10 pieces (+38)", "10 节 (+38)")]
    [InlineData("guides", 1, 0, "1 guide (+0)", "1 名引导员 (+0)")]
    public void What_is_left_is_told_with_what_is_to_spare(string unit, long has, long spare, string english, string chinese)
    {
        var margin = new Margin(new("w"), new("z"), new("r"), 0, unit, false, null, new(has, spare, [], null));

        Assert.Equal([english, chinese], ((Language[])[Language.English, Language.Chinese]).Select(language => RuleWords.Left(margin, language)));
    }

    [Fact]
    public void Where_nothing_comes_near_there_is_a_dash() =>
        Assert.Equal("–", RuleWords.Left(new Margin(new("w"), new("z"), new("r"), 500, "cm", false, null, null), Language.English));

    [Fact]
    public void All_numbers_of_a_rule_are_told_and_a_rule_without_one_has_a_dash()
    {
        Rule rule = TestPacks.SideGap(60);
        var change = new RuleOverride(rule.Id, null, 250, Bilingual.Same("o"), "d", Bilingual.Same("r"), null);
        ImmutableArray<ZoneLimit> limits = [new("cm", false, [], [new(500, null), new(250, change)]), new("stalls", true, [], [new(10, null)]), new("", false, [], [])];

        Assert.Equal("≥ 5 m / 2.5 m*; ≤ 10 stalls", RuleWords.Numbers(new ZoneRule(rule, limits), Language.English));
        Assert.Equal("–", RuleWords.Numbers(new ZoneRule(rule, [limits[2]]), Language.English));
    }
}
