using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Packs;
using TidalMarket.Host.Tests.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Packs;

public class ShippedPacksTests
{
    public static TheoryData<string> RulePacks => [.. ShippedPacks.RulePacks];

    public static TheoryData<string> Policies => [.. ShippedPacks.Policies];

    [Theory]
    [MemberData(nameof(RulePacks))]
    public void Every_rule_pack_holds_to_its_schema_and_reads_under_its_name(string name)
    {
        ReadOnlySpan<byte> bytes = ShippedPacks.Find($"{name}.rules.json")!.Value.Span;
        var findings = new Findings();

        RulePack? pack = RulePackReader.Read("pack", bytes, findings);

        Assert.Empty(Schemas.Complaints("rules.schema.json", bytes));
        Assert.Empty(findings.Faults);
        Assert.Equal(name, pack!.Name);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_holds_to_its_schema_and_reads_under_its_name(string name)
    {
        ReadOnlySpan<byte> bytes = ShippedPacks.Find($"{name}.policy.json")!.Value.Span;
        var findings = new Findings();

        Policy? policy = PolicyReader.ReadWhole("policy", bytes, findings);

        Assert.Empty(Schemas.Complaints("policy.schema.json", bytes));
        Assert.Empty(findings.Faults);
        Assert.Equal(name, policy!.Name);
    }

    /// <summary>The tiers by which a person could be recognised as in need.</summary>
    [Theory]
    [InlineData("cn-community", new[] { 2 })]
    [InlineData("amsterdam", new int[0])]
    public void Need_is_private(string name, int[] tiers) => Assert.Equal(
        tiers,
        PolicyReader.ReadWhole("policy", ShippedPacks.Find($"{name}.policy.json")!.Value.Span, new Findings())!
            .Tiers.Where(tier => tier.IsPrivate).Select(tier => tier.Number));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_fits_a_market(string name) =>
        Assert.Empty(MarketReader.Read(new SmallMarket().Files(), policy: name).Faults);

    [Theory]
    [MemberData(nameof(RulePacks))]
    public void Every_rule_pack_fits_a_market(string name)
    {
        string text = new SmallMarket().Text("market.json");
        string without = text[..text.IndexOf("  \"overrides\"", StringComparison.Ordinal)] + text[text.IndexOf("  \"landmarks\"", StringComparison.Ordinal)..];

        Assert.Empty(MarketReader.Read(new SmallMarket().With("market.json", without).Files(), rulePack: name).Faults);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_tier_of_a_policy_is_seated_by_some_group(string name)
    {
        Policy policy = MarketReader.Read(new SmallMarket().Files(), policy: name).Value.Policy;

        IEnumerable<int> seated = policy.Groups.Where(group => group.Rungs.Contains(Rung.Entitlement)).SelectMany(group => group.Tiers);

        Assert.Equal(policy.Tiers.Select(tier => tier.Number), seated.Order());
    }

    [Theory]
    [InlineData("hydrant", Traffic.Closed, 500)]
    [InlineData("hydrant", Traffic.Live, 500)]
    [InlineData("crossing", Traffic.Closed, 300)]
    [InlineData("junction", Traffic.Closed, 500)]
    [InlineData("junction", Traffic.Diverted, 500)]
    [InlineData("junction", Traffic.Live, 5000)]
    [InlineData("bus-stop", Traffic.Closed, 0)]
    [InlineData("bus-stop", Traffic.Live, 3000)]
    [InlineData("school-gate", Traffic.Closed, 20000)]
    [InlineData("tactile-paving", Traffic.Closed, 25)]
    [InlineData("fire-station", Traffic.Live, 3000)]
    [InlineData("fire-station", Traffic.Closed, 500)]
    [InlineData("petrol-station", Traffic.Live, 3000)]
    [InlineData("bridge", Traffic.Live, 5000)]
    [InlineData("bridge", Traffic.Closed, 0)]
    [InlineData("slope", Traffic.Live, 5000)]
    [InlineData("tunnel", Traffic.Live, 5000)]
    [InlineData("narrow-road", Traffic.Live, 5000)]
    [InlineData("narrow-road", Traffic.Diverted, 0)]
    [InlineData("walk-through", Traffic.Closed, 0)]
    [InlineData("building", Traffic.Live, 0)]
    [InlineData("side-gap", Traffic.Closed, 60)]
    public void The_Chinese_pack_has_the_numbers_of_the_field(string rule, Traffic traffic, int cm)
    {
        RulePack pack = new SmallMarket().Read().Value.Rules;

        Assert.Equal(cm, pack.Find(new(rule))!.NumberIn(traffic));
    }

    [Theory]
    [MemberData(nameof(RulePacks))]
    public void Every_rule_is_told_in_both_languages_with_who_may_change_it(string name)
    {
        RulePack pack = ShippedLaw.RulePack(name)!;

        Assert.All(pack.Rules, rule => Assert.All(
            [rule.Title, rule.Protects, rule.OverriddenBy],
            words => Assert.True(HasChinese(words.Zh) && words.En.Length > 0 && !HasChinese(words.En), $"{rule.Id}: {words.Zh} / {words.En}")));
    }

    /// <summary>What is drawn only, and where a guide stands, shuts nothing.</summary>
    [Fact]
    public void The_Chinese_pack_keeps_every_kind_of_feature_clear_that_anything_could_stand_on()
    {
        FeatureKind[] none =
        [
            FeatureKind.Obstacle, FeatureKind.Mouth, FeatureKind.Tree, FeatureKind.Lamp, FeatureKind.Bench, FeatureKind.PowerPoint, FeatureKind.WaterTap,
        ];

        Assert.Equal(
            Enum.GetValues<FeatureKind>().Except(none),
            ShippedLaw.RulePack("cn-default")!.Rules.Select(rule => rule.Feature).OfType<FeatureKind>().Order());
    }

    [Theory]
    [InlineData("cn-default", "fire-lane", 400, "cm")]
    [InlineData("cn-default", "lane-height", 400, "cm")]
    [InlineData("cn-default", "aisle", 250, "cm")]
    [InlineData("cn-default", "footway", 150, "cm")]
    [InlineData("cn-default", "footway-main", 200, "cm")]
    [InlineData("cn-default", "tactile-strip", 25, "cm")]
    [InlineData("cn-default", "traffic-distance", 50, "cm")]
    [InlineData("cn-default", "emergency-break", 300, "cm")]
    [InlineData("cn-default", "hot-to-hot", 300, "cm")]
    [InlineData("cn-default", "hot-to-building", 300, "cm")]
    [InlineData("cn-default", "fuel", 300, "kg")]
    [InlineData("cn-default", "canopy-wind", 13, "m/s")]
    [InlineData("cn-default", "storm", null, "")]
    [InlineData("bangkok-2024", "footway-main", 200, "cm")]
    [InlineData("bangkok-2024", "footway", 150, "cm")]
    [InlineData("bangkok-2024", "stand-area", 300, "dm2")]
    [InlineData("bangkok-2024", "stand-depth", 150, "cm")]
    [InlineData("bangkok-2024", "one-side", null, "")]
    [InlineData("bangkok-2024", "traffic-distance", 50, "cm")]
    [InlineData("bangkok-2024", "emergency-break", 300, "cm")]
    public void A_pack_has_the_numbers_of_its_authority(string pack, string rule, int? number, string unit)
    {
        Rule found = ShippedLaw.RulePack(pack)!.Find(new(rule))!;

        Assert.Equal((number, unit), (found.Number, found.Unit));
    }

    [Fact]
    public void Footways_are_judged_by_lanes_and_no_number_of_lanes_is_left_out()
    {
        foreach (string pack in (string[])["cn-default", "bangkok-2024"])
        {
            Rule minor = ShippedLaw.RulePack(pack)!.Find(new("footway"))!, main = ShippedLaw.RulePack(pack)!.Find(new("footway-main"))!;
            Assert.Equal((null, 2, 3, null), (minor.LanesFrom, minor.LanesTo, main.LanesFrom, main.LanesTo));
        }
    }

    [Fact]
    public void Rows_are_broken_as_often_as_each_authority_asks()
    {
        Assert.Equal(new BreakEvery(10, 2500), Break("cn-default"));
        Assert.Equal(new BreakEvery(10, null), Break("bangkok-2024"));
        Assert.Equal(new BreakEvery(null, 200 * 3048 / 100), Break("us-event"));

        static BreakEvery? Break(string pack) => ShippedLaw.RulePack(pack)!.Find(new("emergency-break"))!.Every;
    }

    /// <summary>A foot is 30.48 cm; a started centimetre counts.</summary>
    [Theory]
    [InlineData("fire-lane", 15)]
    [InlineData("hydrant", 15)]
    [InlineData("standpipe", 10)]
    [InlineData("emergency-break", 10)]
    [InlineData("hot-to-hot", 20)]
    [InlineData("hot-to-building", 10)]
    public void American_feet_are_rounded_up_to_whole_centimetres(string rule, int feet)
    {
        Rule found = ShippedLaw.RulePack("us-event")!.Find(new(rule))!;

        Assert.Equal((feet * 3048 + 99) / 100, found.Number);
        Assert.All(
            ["San Francisco", "Torrance", "Redwood City", "Fort Worth"], city => Assert.Contains(city, found.Source, StringComparison.Ordinal));
    }

    /// <summary>On a closed road the fire lane says the same.</summary>
    [Theory]
    [InlineData(Traffic.Closed, null)]
    [InlineData(Traffic.Live, 400)]
    [InlineData(Traffic.Diverted, 400)]
    public void A_narrow_road_is_shut_where_anything_moves(Traffic traffic, int? cm) =>
        Assert.Equal(cm, ShippedLaw.RulePack("cn-default")!.Find(new("road-width"))!.NumberIn(traffic));

    [Theory]
    [MemberData(nameof(RulePacks))]
    public void Every_source_is_told_in_both_languages(string name) => Assert.All(ShippedLaw.RulePack(name)!.Rules, rule =>
    {
        Assert.Contains(" / ", rule.Source, StringComparison.Ordinal);
        Assert.True(HasChinese(rule.Source), rule.Source);
        Assert.False(HasChinese(rule.Source[^20..]), rule.Source);
    });

    [Fact]
    public void Schools_are_kept_clear_in_school_hours_only()
    {
        Rule rule = new SmallMarket().Read().Value.Rules.Find(new("school-gate"))!;

        Assert.Equal(RuleDays.School, rule.Days);
        Assert.Equal(["07:00–08:10", "16:00–18:00"], rule.Hours.Select(hours => hours.ToString()));
    }

    private static bool HasChinese(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');

    [Fact]
    public void A_name_that_is_not_shipped_gives_nothing() => Assert.Null(ShippedPacks.Find("none.rules.json"));
}
