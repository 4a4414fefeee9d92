using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class FactWordsTests
{
    private static readonly MarketProblem Problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Unmarked("B", 400)
        .Feature("H", FeatureKind.Hydrant, 100, frontage: "A").Vendor("v", tier: 2, rank: 9, needs: ["frying", "own-rig"])
        .Problem();

    private static Fact FactOf(FactCode code, string where = "A1") =>
        new(where, code, new RuleId("hydrant"), new FeatureId("H"), new VendorId("someone"), new StandingShown(1, 7), 371, 153);

    private static Bilingual Words(Fact fact) => FactWords.Of(Problem, Problem.Asks("v"), fact);

    public static TheoryData<FactCode> Codes => [.. Enum.GetValues<FactCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_says_where_and_why_in_both_languages_and_names_no_holder(FactCode code)
    {
        Bilingual words = Words(FactOf(code));

        string place = code switch { FactCode.CapFull => "", FactCode.ZoneShut => "R", _ => "A1 " };
        Assert.Matches($@"^{place}.*\p{{IsCJKUnifiedIdeographs}}", words.Zh);
        Assert.Matches($"^{place}[a-z ]+", words.En);
        Assert.DoesNotContain("someone", words.Zh + words.En, StringComparison.Ordinal);
        Assert.Single(Enum.GetValues<FactCode>(), other => Words(FactOf(other)) == words);
    }

    [Theory]
    [InlineData(FactCode.NoPower)]
    [InlineData(FactCode.TooDeep)]
    [InlineData(FactCode.TooShort)]
    [InlineData(FactCode.CapFull)]
    [InlineData(FactCode.AgainstRule)]
    [InlineData(FactCode.ZoneShut)]
    [InlineData(FactCode.RailsShort)]
    [InlineData(FactCode.GuidesShort)]
    [InlineData(FactCode.CircuitFull)]
    public void What_is_needed_and_what_is_there_are_both_told(FactCode code)
    {
        Bilingual words = Words(FactOf(code));

        Assert.All([words.Zh, words.En], text => Assert.Matches("(153.*371|371.*153)", text));
    }

    [Fact]
    public void A_full_cap_names_the_categories_that_have_one()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 1)
            .Category("fruit", cap: 2).Category("goods").Vendor("v", "fruit;goods").Problem();

        Assert.Equal(
            new Bilingual("fruit的名额剩 0 个，需要 1 个", "the cap of fruit leaves 0, 1 needed"),
            FactWords.Of(problem, problem.Asks("v"), new Fact("A1", FactCode.CapFull, Need: 1, Has: 0)));
    }

    [Fact]
    public void A_clearance_names_its_feature_and_its_rule()
    {
        Assert.Equal("A1 is kept clear for H (Hydrant)", Words(FactOf(FactCode.KeptClear)).En);
        Assert.Equal("A1 位于H的禁设区（Hydrant）", Words(FactOf(FactCode.KeptClear)).Zh);
    }

    [Fact]
    public void A_rule_is_named_with_its_numbers_where_it_has_some()
    {
        Fact fact = FactOf(FactCode.AgainstRule);

        Assert.Matches("\"Hydrant\".*371 cm.*153 cm", Words(fact).En);
        Assert.Matches("“Hydrant”.*371 厘米.*153 厘米", Words(fact).Zh);
        Assert.Matches("“Hydrant”[^0-9]*$", Words(fact with { Need = null, Has = null }).Zh);
        Assert.Matches("“Hydrant”", Words(FactOf(FactCode.TooNear)).Zh);
    }

    /// <summary>What is below zero is none at all, and an area is told in square metres.</summary>
    [Theory]
    [InlineData(Measure.TactileStrip, 25, -150, "规定 25 厘米，这里为 0 厘米", "25 cm by the rule, 0 cm here")]
    [InlineData(Measure.StandArea, 300, 345, "规定 3 平方米，这里为 3.45 平方米", "3 m² by the rule, 3.45 m² here")]
    [InlineData(Measure.Fuel, 300, 320, "规定 300 公斤，这里为 320 公斤", "300 kg by the rule, 320 kg here")]
    public void Each_number_has_its_unit(Measure measure, int need, int has, string zh, string en)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 1).Keep(measure, need, "rule").Vendor("v").Problem();

        Bilingual words = FactWords.Of(problem, problem.Asks("v"), new Fact("A1", FactCode.AgainstRule, new RuleId("rule"), Need: need, Has: has));

        Assert.EndsWith(zh, words.Zh, StringComparison.Ordinal);
        Assert.EndsWith(en, words.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_held_stall_tells_both_standings_by_tier_and_rank()
    {
        Assert.Equal("A1 is given to T1, rank 7 (yours is T2, rank 9)", Words(FactOf(FactCode.Held)).En);
        Assert.Equal("A1 已分配给T1第 7 位（您为T2第 9 位）", Words(FactOf(FactCode.Held)).Zh);
    }

    [Theory]
    [InlineData(1, 7, "is given to a vendor of better standing", "已分配给位次更前的摊主")]
    [InlineData(2, 8, "is given to a vendor of better standing", "已分配给位次更前的摊主")]
    [InlineData(3, 1, "is given to another vendor", "已分配给另一位摊主")]
    public void Where_a_tier_is_private_no_others_standing_is_told_whichever_tier_it_is(int tier, int rank, string en, string zh)
    {
        MarketProblem problem = WithPrivateTier(1);
        var fact = new Fact("A1", FactCode.Held, Holder: new VendorId("someone"), Standing: new StandingShown(tier, rank));

        Assert.Equal(new Bilingual($"A1 {zh}（您为T2第 9 位）", $"A1 {en} (yours is T2, rank 9)"), FactWords.Of(problem, problem.Asks("v"), fact));
    }

    [Fact]
    public void A_private_tier_is_not_named_to_its_own_member_either()
    {
        MarketProblem problem = WithPrivateTier(2);
        Bilingual words = FactWords.Of(problem, problem.Asks("v"), FactOf(FactCode.Held));

        Assert.Equal("A1 is given to a vendor of better standing (yours is rank 9 of your tier)", words.En);
        Assert.Equal("A1 已分配给位次更前的摊主（您为本档第 9 位）", words.Zh);
    }

    private static MarketProblem WithPrivateTier(int number) => Problem with
    {
        Policy = Problem.Policy with { Tiers = [.. Problem.Policy.Tiers.Select(tier => tier with { IsPrivate = tier.Number == number })] },
    };

    [Fact]
    public void What_is_lacking_is_named() =>
        Assert.Equal("A1 lacks what is needed (frying, own-rig)", Words(FactOf(FactCode.TagMissing)).En);

    [Fact]
    public void A_line_is_called_by_its_name_in_each_language()
    {
        MarketProblem plain = new MarketBuilder().Street("R", 4000).Unmarked("B", 400).Vendor("v").Problem();
        MarketProblem named = plain with { Frontages = [plain.Frontages[0] with { Name = new Bilingual("北侧", "north side") }] };

        Assert.Equal(new Bilingual("北侧没有水源", "north side has no water"), FactWords.Of(named, named.Asks("v"), FactOf(FactCode.NoWater, "B")));
    }

    [Fact]
    public void A_code_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words(FactOf((FactCode)99)));
}
