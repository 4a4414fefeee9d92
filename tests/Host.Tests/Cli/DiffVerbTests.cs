using System.Collections.Immutable;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Cli;

public sealed class DiffVerbTests : IDisposable
{
    private const string Compare = "diff --market jinhui --from a.json --to b.json";

    private readonly Scratch scratch = new();

    public DiffVerbTests() => scratch.Sample();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task What_has_changed_is_told_and_without_out_nothing_is_written()
    {
        Write("a.json", Placed("V001", "A06", 800));
        Write("b.json", Placed("V001", "A07", 1200));
        string[] before = scratch.Everything();

        Assert.Equal(0, await scratch.Run(Compare));
        Assert.Contains("vendor, moved: 1\n  Morning tide, V001 Old Street Douhua: A06 → A07 (¥8 → ¥12)", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("ground, newly free: 1\n  Morning tide: A06", scratch.Out, StringComparison.Ordinal);
        Assert.Equal(before, scratch.Everything());
    }

    [Fact]
    public async Task A_fee_that_falls_away_is_called_free()
    {
        Write("a.json", Placed("V001", "A06", 800));
        Write("b.json", Placed("V001", "A06", 0));

        Assert.Equal(0, await scratch.Run(Compare + " --out changes"));
        Assert.Contains("(¥8 → free)", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("免费", File.ReadAllText(scratch.Path("changes", "diff.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_plans_do_not_differ()
    {
        Write("a.json", Placed("V001", "A06", 800));
        Write("b.json", Placed("V001", "A06", 800));

        Assert.Equal(0, await scratch.Run(Compare));
        Assert.Contains("the two plans do not differ", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_out_a_page_and_a_table_are_written_and_replaced_whole()
    {
        Write("a.json", Placed("V001", "A06", 800));
        Write("b.json");

        Assert.Equal(0, await scratch.Run(Compare + " --out changes"));
        Assert.Equal(0, await scratch.Run(Compare + " --out changes"));
        Assert.Equal(["diff.csv", "diff.html"], Directory.GetFiles(scratch.Path("changes")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_directory_with_anything_else_in_it_is_left_alone()
    {
        Write("a.json");
        Write("b.json");

        Assert.Equal(2, await scratch.Run(Compare + " --out jinhui"));
        Assert.Contains("choose another --out", scratch.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.Path("jinhui", "diff.csv")));
    }

    [Fact]
    public async Task A_plan_of_another_market_ends_with_2_and_says_of_which()
    {
        Write("a.json");
        scratch.Write(System.Text.Encoding.UTF8.GetString(PlanJson.Write(Plan() with { Market = new("elsewhere") }, PlanTimings.None)), "b.json");

        Assert.Equal(2, await scratch.Run(Compare + " --out changes"));
        Assert.Contains("b.json: a plan of the market elsewhere, expected one of jinhui", scratch.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Path("changes")));
    }

    [Fact]
    public async Task What_is_wrong_with_either_plan_is_told_of_both()
    {
        scratch.Write("{", "a.json");

        Assert.Equal(2, await scratch.Run(Compare));
        Assert.Contains("a.json", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("b.json cannot be read", scratch.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff --market jinhui --from a.json", "--to plan.json is needed")]
    [InlineData("diff --from a.json --to b.json", "--market DIR is needed")]
    public async Task All_three_are_needed(string args, string said)
    {
        Assert.Equal(2, await scratch.Run(args));
        Assert.Contains(said, scratch.Error, StringComparison.Ordinal);
    }

    private void Write(string file, params ImmutableArray<Placement> placements) =>
        scratch.Write(System.Text.Encoding.UTF8.GetString(PlanJson.Write(Plan() with { Placements = placements }, PlanTimings.None)), file);

    private static Plan Plan() => new(
        new("jinhui"), new DateOnly(2026, 11, 26), "0123456789abcdef", 1, "cn-community", "cn-default", PlanStatus.Proved, [], [], [], [], [], 0, 0);

    private static Placement Placed(string vendor, string stall, long fen) => new(
        new(vendor), new("morning"), new("street"), new("A"), [new(stall)], new(0, 200), 200, new Minute(320), new Minute(525), new Fen(fen), Commitment.Draft);
}
