using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Plans;

public class PlanJsonTests
{
    private static readonly PlanTimings Took = new(1, 2, 3, 4, 5, 6, 7);

    private static readonly Plan Full = new(
        new("jinhui"),
        new DateOnly(2026, 3, 2),
        new string('a', 64),
        7,
        "cn-community",
        "cn-default",
        PlanStatus.Good,
        [
            new(Rung.Entitlement, "holders", new("morning"), 1, null, "vendors", 2, 1, false),
            new(Rung.Growth, "everyone", new("morning"), null, 2, "vendors", 9, null, false),
        ],
        [
            new(new("V1"), new("morning"), new("street"), new("A"), [new("A1"), new("207 - 209")], new(0, 460), 200, new(320), new(525), new(2400), Commitment.Published),
            new(new("V2"), new("night"), new("street"), new("F"), [], new(500, 620), 150, new(1410), new(1500), new(0), Commitment.Draft),
        ],
        [
            new(
                new("V3"), new("morning"), RefusalCode.AllHeld,
                [
                    new("A1", FactCode.Held, Holder: new VendorId("V1"), Standing: new StandingShown(1, 3)),
                    new("A2", FactCode.KeptClear, new RuleId("hydrant"), new FeatureId("H1")),
                    new("A3", FactCode.NoPower, Need: 3000, Has: 0),
                ],
                "search",
                new("摊位 A1 已给第1层级第3位 <&>", "Stall A1 went to tier 1, rank 3 <&>")),
            new(new("V4"), new("morning"), RefusalCode.NoSuitableStall, [new("*", FactCode.NotMarked)], null, new("没有", "none")),
        ],
        [new(new("G1"), new("M1"), new("morning"), new(new(300), new(540)))],
        [
            new(new("street"), new("morning"), null, new("M-W"), new(-600, -200), 2, 1, 0, new("M-W")),
            new(new("street"), new("morning"), new("A"), null, new(0, 1000), 5, 0, 600, null),
        ],
        8833,
        412)
    {
        Zones =
        [
            new(new("street"), new("morning"), ZoneUse.Open),
            new(new("east"), new("morning"), ZoneUse.Shut, ShutBy.Rails, 12, 8),
            new(new("square"), new("night"), ZoneUse.Shut, ShutBy.Guides, 5, 4),
            new(new("east"), new("night"), ZoneUse.Empty),
        ],
        Posts =
        [
            new(new("M-W"), PostKind.Mouth, new("morning"), new("street"), new("M-W"), new(new(300), new(545)), 1),
            new(new("rails.east"), PostKind.Rails, new("morning"), new("east"), null, new(new(330), new(525)), 1),
            new(new("crowd"), PostKind.Crowd, new("night"), null, null, new(new(1080), new(1530)), 2),
        ],
    };

    [Fact]
    public void A_plan_comes_back_as_it_was_written()
    {
        byte[] bytes = PlanJson.Write(Full, Took);

        Plan back = PlanJson.Read(bytes).Value;

        Assert.Equal(bytes, PlanJson.Write(back, Took));
        Assert.Equal(Full.Placements[0].Stalls, back.Placements[0].Stalls);
        Assert.Equal(Full.Refusals[0].Facts, back.Refusals[0].Facts);
        Assert.Equal(Full.Objectives, back.Objectives);
        Assert.Equal(Full.Duties, back.Duties);
        Assert.Equal(Full.Rails, back.Rails);
        Assert.Equal(Full.Zones, back.Zones);
        Assert.Equal(Full.Posts, back.Posts);
        Assert.Equal((Full.Market, Full.Date, Full.InputHash, Full.Seed, Full.Status), (back.Market, back.Date, back.InputHash, back.Seed, back.Status));
    }

    [Fact]
    public void What_is_written_holds_to_the_schema() => Assert.Empty(Schemas.Complaints("plan.schema.json", PlanJson.Write(Full, Took)));

    [Fact]
    public void The_schema_can_complain()
    {
        string json = Text().Replace("\"status\": \"good\"", "\"status\": \"fine\"", StringComparison.Ordinal);

        Assert.NotEmpty(Schemas.Complaints("plan.schema.json", Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Members_stand_in_the_order_of_the_contract()
    {
        string[] top = [.. Regex.Matches(Text(), "^  \"(\\w+)\"", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

        Assert.Equal(
            [
                "schema", "market", "date", "inputHash", "seed", "policy", "rulePack", "status", "objectives", "placements", "refusals", "duties",
                "zones", "posts", "rails", "movements", "certificates", "timings", "columns", "rows",
            ],
            top);
    }

    [Fact]
    public void Chinese_stays_legible_and_lines_end_alike_everywhere()
    {
        Assert.Contains("摊位 A1 已给第1层级第3位 <&>", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("\r", Text(), StringComparison.Ordinal);
        Assert.EndsWith("}\n", Text(), StringComparison.Ordinal);
    }

    /// <summary>Plans of before there were any are read as plans without.</summary>
    [Theory]
    [InlineData("zones")]
    [InlineData("posts")]
    public void A_plan_without_zones_or_posts_is_read_all_the_same(string member)
    {
        string json = Regex.Replace(Text(), $"  \"{member}\": \\[.*?\n  \\],\n", "", RegexOptions.Singleline);

        Plan plan = Read(json).Value;

        Assert.DoesNotContain($"\"{member}\"", json, StringComparison.Ordinal);
        Assert.Equal((member == "zones", member == "posts"), (plan.Zones.IsEmpty, plan.Posts.IsEmpty));
    }

    [Fact]
    public void A_time_past_midnight_keeps_its_market_day() => Assert.Contains("\"leaveBy\": \"25:00\"", Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"columns\": 8833", "\"columns\": \"8833\"", "columns is \"8833\", expected a whole number, at least 0")]
    [InlineData("\"columns\": 8833", "\"columns\": 88.5", "columns is 88.5")]
    [InlineData("\"fromCm\": 500", "\"fromCm\": null", "placements/1/fromCm is null")]
    [InlineData("\"fromCm\": 500", "\"fromCm\": 99999999999", "placements/1/fromCm is 99999999999")]
    [InlineData("\"status\": \"good\"", "\"status\": \"goof\"", "Maybe \"good\" is meant")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"2026-02-30\"", "date is \"2026-02-30\", expected a date")]
    [InlineData("\"arriveAt\": \"05:20\"", "\"arriveAt\": \"48:00\"", "placements/0/arriveAt is \"48:00\"")]
    [InlineData("\"rows\": 412", "\"rows\": 412, \"colour\": 1", "unknown member colour")]
    [InlineData("\"seed\": 7", "\"sead\": 7", "seed is missing")]
    [InlineData("\"proved\": false", "\"proved\": 0", "objectives/0/proved is 0, expected true or false")]
    [InlineData("\"movements\": []", "\"movements\": [1]", "movements is a list, expected an empty list")]
    [InlineData("\"schema\": 1", "\"schema\": 2", "schema is 2, expected 1")]
    [InlineData("\"use\": \"shut\"", "\"use\": \"closed\"", "zones/1/use is \"closed\", expected one of open, shut, empty")]
    [InlineData("\"by\": \"rails\"", "\"by\": \"rain\"", "zones/1/by is \"rain\"")]
    [InlineData("\"need\": 12", "\"need\": \"12\"", "zones/1/need is \"12\"")]
    [InlineData("\"kind\": \"crowd\"", "\"kind\": \"crowds\"", "Maybe \"crowd\" is meant")]
    [InlineData("\"post\": \"rails.east\"", "\"post\": 7", "posts/1/post is 7")]
    [InlineData("\"guides\": 2", "\"guides\": 1.5", "posts/2/guides is 1.5")]
    [InlineData("\"from\": \"18:00\"", "\"from\": \"six\"", "posts/2/from is \"six\", expected HH:mm, up to 47:59")]
    [InlineData("\"openPieces\": 1", "\"openPieces\": true", "rails/0/openPieces is true")]
    [InlineData("\"atCm\": 600", "\"atCm\": 99999999999", "rails/1/atCm is 99999999999")]
    [InlineData("\"mouth\": \"M-W\"", "\"mouth\": []", "rails/0/mouth is a list")]
    [InlineData("\"zones\": [", "\"zones\": {}, \"zonez\": [", "zones is an object, expected a list")]
    [InlineData("\"duties\": [", "\"duties\": {}, \"dutiez\": [", "duties is an object, expected a list")]
    public void A_wrong_type_is_a_fault_with_its_line(string was, string becomes, string said)
    {
        string json = Text();
        int at = json.IndexOf(was, StringComparison.Ordinal);

        Built<Plan> read = Read(json[..at] + becomes + json[(at + was.Length)..]);

        Assert.Contains(read.Faults, fault => fault.Words.En.Contains(said, StringComparison.Ordinal));
        Assert.All(read.Faults, fault => Assert.NotNull(fault.Source.Line));
    }

    [Fact]
    public void All_wrong_types_are_said_at_once()
    {
        Built<Plan> read = Read(Text()
            .Replace("\"columns\": 8833", "\"columns\": []", StringComparison.Ordinal)
            .Replace("\"feeFen\": 2400", "\"feeFen\": \"24\"", StringComparison.Ordinal));

        Assert.Equal(["placements/0/feeFen", "columns"], read.Faults.Select(fault => fault.Found.En.Split(' ')[0]));
    }

    [Fact]
    public void Untrue_ids_codes_and_values_are_left_to_the_checker()
    {
        Built<Plan> read = Read(Text()
            .Replace("\"vendor\": \"V1\"", "\"vendor\": \"stranger\"", StringComparison.Ordinal)
            .Replace("\"code\": \"all-held\"", "\"code\": \"no-luck\"", StringComparison.Ordinal)
            .Replace("\"fromCm\": 500", "\"fromCm\": -500", StringComparison.Ordinal)
            .Replace("\"post\": \"rails.east\"", "\"post\": \"nobody's\"", StringComparison.Ordinal)
            .Replace("\"guides\": 2", "\"guides\": -2", StringComparison.Ordinal)
            .Replace("\"need\": 12", "\"need\": -12", StringComparison.Ordinal)
            .Replace("\"openPieces\": 1", "\"openPieces\": -1", StringComparison.Ordinal)
            .Replace("\"zone\": \"east\"", "\"zone\": \"nowhere\"", StringComparison.Ordinal));

        Assert.Empty(read.Faults);
        Assert.False(Enum.IsDefined(read.Value.Refusals[0].Code));
    }

    [Fact]
    public void A_plan_cut_off_anywhere_is_a_fault_and_never_an_exception()
    {
        byte[] whole = PlanJson.Write(Full, Took);

        Gen.Int[0, whole.Length - 3].Sample(length => !PlanJson.Read(whole.AsSpan(0, length)).IsValid, iter: 500);
    }

    [Fact]
    public void A_plan_with_any_byte_changed_never_throws()
    {
        byte[] whole = PlanJson.Write(Full, Took);

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                byte[] changed = [.. whole];
                changed[at] = value;
                return PlanJson.Read(changed) is { IsValid: true } or { Faults.IsEmpty: false };
            },
            iter: 2000);
    }

    private static string Text() => Encoding.UTF8.GetString(PlanJson.Write(Full, Took));

    private static Built<Plan> Read(string json) => PlanJson.Read(Encoding.UTF8.GetBytes(json));
}
