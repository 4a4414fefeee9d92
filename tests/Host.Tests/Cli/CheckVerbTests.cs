using TidalMarket.Host.Cli;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Cli;

public sealed class CheckVerbTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_market_without_fault_is_said_to_be_one()
    {
        Assert.Equal(0, await scratch.Run($"check --market {Repository.Data("jinhui")}"));
        Assert.Contains("without fault, 44 stalls, 80 vendors", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_has_run_out_is_warned_of_by_file_and_line_and_is_no_fault()
    {
        string file = Path.Combine(scratch.Sample(), "market.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"expires\": null", "\"expires\": \"2026-11-24\"", StringComparison.Ordinal));

        Assert.Equal(0, await scratch.Run("check --market jinhui", planner));
        Assert.StartsWith("market.json:32: the override of rule school-gate", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("is void on 2026-11-25; the rule pack's 200 m holds", scratch.Error, StringComparison.Ordinal);
        Assert.Equal(0, await scratch.Run("plan --market jinhui --out plan", planner));
        Assert.Contains("market.json:32: the override of rule school-gate", scratch.Out, StringComparison.Ordinal);
        Assert.Equal(0, await scratch.Run("check --market jinhui --plan plan/plan.json", planner));
        Assert.Equal(2, scratch.Error.Split("market.json:32").Length - 1);
    }

    /// <summary>The nine numbers of Bangkok's rule, as they are kept by the sample's plan.</summary>
    [Fact]
    public async Task The_margins_of_a_plan_are_listed_rule_by_rule()
    {
        string bangkok = Repository.Data("bangkok");
        Assert.Equal(0, await scratch.Run($"plan --market {bangkok} --date 2026-11-26 --out plan"));

        Assert.Equal(0, await scratch.Run($"check --market {bangkok} --plan plan/plan.json --margins"));

        foreach (string said in (string[])[
            "(footway-main): at least 200 cm, 200 cm there, 0 cm to spare", "(footway): at least 150 cm, 150 cm there, 0 cm to spare",
            "(stand-area): at most 300 dm2, 300 dm2 there, 0 dm2 to spare", "(stand-depth): at most 150 cm, 150 cm there, 0 cm to spare",
            "(one-side): kept", "(traffic-distance): at least 50 cm, 50 cm there, 0 cm to spare",
            "(emergency-break): at least 300 cm, 300 cm there, 0 cm to spare", "(emergency-break): at most 10 stalls, 10 stalls there, 0 stalls to spare"])
            Assert.Contains(said, scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_market_with_faults_ends_with_2()
    {
        File.AppendAllText(Path.Combine(scratch.Sample(), "vendors.csv"), "V1,too,few\n");

        Assert.Equal(2, await scratch.Run("check --market jinhui"));
        Assert.Contains("vendors.csv:", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaches_are_printed_a_line_each_and_end_with_1()
    {
        await Planned();
        planner.Breaches =
        [
            new Breach(new RuleId("stall-held-once"), "A1", new Bilingual("重复", "given twice")),
            new Breach(new RuleId("fee"), "V1", new Bilingual("有误", "off by one")),
        ];

        Assert.Equal(1, await scratch.Run("check --market jinhui --plan plan/plan.json", planner));
        Assert.Contains("stall-held-once: A1: given twice\nfee: V1: off by one\n2026-11-25: 2 breaches\n", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_a_day_without_market_is_a_breach()
    {
        await Planned();
        string file = scratch.Path("plan", "plan.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("2026-11-25", "2020-11-25", StringComparison.Ordinal));

        Assert.Equal(1, await scratch.Run("check --market jinhui --plan plan/plan.json", planner));
        Assert.Contains("2020-11-25 is outside permit", scratch.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schema\": 1, \"market\": 7}")]
    public async Task What_is_no_plan_ends_with_2(string content)
    {
        scratch.Sample();
        scratch.Write(content, "plan.json");

        Assert.Equal(2, await scratch.Run("check --market jinhui --plan plan.json", planner));
        Assert.Contains("plan.json", scratch.Error, StringComparison.Ordinal);
    }

    /// <summary>A word of the wrong kind is no plan; an id that there is not is a plan that does not hold.</summary>
    [Fact]
    public async Task Untrue_ids_of_zones_posts_and_rails_are_breaches_and_wrong_types_are_no_plan()
    {
        scratch.Sample();
        WindowId morning = new("morning");
        var plan = new Plan(
            new("jinhui"), new DateOnly(2026, 11, 26), new string('0', 64), 1, "cn-community", "cn-default", PlanStatus.Proved, [], [], [], [],
            [new(new("no-zone"), morning, new("no-line"), new("no-mouth"), new(0, 200), 1, 1, 0, new("no-post"))], 0, 0)
        {
            Zones = [new(new("nowhere"), morning, ZoneUse.Open)],
            Posts = [new(new("nobody"), PostKind.Mouth, morning, new("no-place"), new("no-gate"), new(new(300), new(540)), 1)],
        };
        string json = System.Text.Encoding.UTF8.GetString(PlanJson.Write(plan, PlanTimings.None));

        scratch.Write(json, "untrue.json");
        Assert.Equal(1, await scratch.Run("check --market jinhui --plan untrue.json"));
        foreach (string id in (string[])["no-zone", "no-line", "no-mouth", "no-post", "nowhere", "nobody", "no-place", "no-gate"])
            Assert.Contains(id, scratch.Out, StringComparison.Ordinal);

        scratch.Write(json.Replace("\"kind\": \"mouth\"", "\"kind\": 7", StringComparison.Ordinal), "wrong.json");
        Assert.Equal(2, await scratch.Run("check --market jinhui --plan wrong.json"));
    }

    [Fact]
    public async Task A_plan_that_is_not_there_ends_with_2()
    {
        scratch.Sample();

        Assert.Equal(2, await scratch.Run("check --market jinhui --plan nowhere.json", planner));
        Assert.Contains("cannot be read", scratch.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json", "没有这个文件")]
    [InlineData("jinhui", "是目录，应为文件")]
    public async Task What_is_wrong_with_a_file_is_said_in_Chinese_and_without_the_systems_own_words(string file, string said)
    {
        scratch.Sample();

        var chinese = new MarketHost(scratch.Terminal with { Language = Language.Chinese }, planner.Replace);

        Assert.Equal(2, await CommandLine.RunAsync(["check", "--market", "jinhui", "--plan", file], chinese, TestContext.Current.CancellationToken));
        Assert.EndsWith($"{file} 无法读取：{said}\n", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_another_market_is_said_to_be_one_and_nothing_that_follows_from_it()
    {
        await Planned();
        planner.Breaches =
        [
            new Breach(new RuleId("plan-header"), "market", new Bilingual("方案为 a，应为 b", "found a, needed b")),
            new Breach(new RuleId("known-ids"), "V1@morning", new Bilingual("未知", "unknown")),
            new Breach(new RuleId("known-ids"), "V2@morning", new Bilingual("未知", "unknown")),
        ];

        Assert.Equal(1, await scratch.Run("check --market jinhui --plan plan/plan.json", planner));
        Assert.Equal(
            """
            plan-header: market: found a, needed b
              It is a plan of another market: 2 more breaches follow from that and are not listed
            2026-11-25: 3 breaches

            """,
            scratch.Out[scratch.Out.IndexOf("plan-header", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task A_plan_of_files_that_were_changed_since_gets_a_guess()
    {
        await Planned();
        planner.Breaches = [new Breach(new RuleId("plan-header"), "input-hash", new Bilingual("方案为 a，应为 b", "found a, needed b"))];

        Assert.Equal(1, await scratch.Run("check --market jinhui --plan plan/plan.json", planner));
        Assert.Contains("needed b\n  Maybe the market's files have changed since", scratch.Out, StringComparison.Ordinal);
    }

    private async Task Planned()
    {
        scratch.Sample();
        Assert.Equal(0, await scratch.Run("plan --market jinhui --out plan", planner));
    }
}
