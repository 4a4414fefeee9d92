using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Planning;

public sealed class PlanWorkerTests : IDisposable
{
    private const string Once = "serve --once --market jinhui";

    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public PlanWorkerTests() => scratch.Sample();

    public void Dispose() => scratch.Dispose();

    private string Plan => scratch.Path("out", "jinhui", "2026-11-25", "plan.json");

    private string Chalk => scratch.Path("out", "jinhui", "2026-11-25", "chalk.csv");

    [Fact]
    public async Task Once_plans_the_next_day_says_where_and_ends()
    {
        Assert.Equal(0, await scratch.Run(Once, planner));

        Assert.Equal([Wednesday], planner.Solved);
        Assert.True(File.Exists(Plan));
        Assert.Contains("Sheets in out/jinhui/2026-11-25", scratch.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Going on", scratch.Out, StringComparison.Ordinal);
        RunRow run = Assert.Single(Runs());
        Assert.Equal((RunStatus.Done, 1), (run.Status, run.Epoch));
        Assert.Equal(File.ReadAllBytes(Plan), Days.Plan(run.Id));
        Assert.Equal(run.Id, Days.InForce("jinhui", Wednesday));
    }

    [Fact]
    public async Task An_empty_store_takes_the_sample_and_no_verb_is_needed()
    {
        using var elsewhere = new Scratch();
        Assert.Equal(0, await elsewhere.Run("--once", planner));

        Assert.True(File.Exists(elsewhere.Path("out", "jinhui", "2026-11-25", "plan.json")));
        Assert.True(File.Exists(elsewhere.Path("var", "market.db")));
    }

    [Fact]
    public async Task The_same_input_is_not_solved_twice()
    {
        await scratch.Run(Once, planner);
        byte[] first = File.ReadAllBytes(Plan);

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.Single(planner.Solved);
        Assert.Equal(first, File.ReadAllBytes(Plan));
        Assert.Contains("solved before", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("s when it was solved; it was not solved again", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheets_that_are_missing_are_written_again_without_solving()
    {
        await scratch.Run(Once, planner);
        byte[] first = File.ReadAllBytes(Plan);
        File.Delete(Chalk);

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Single(planner.Solved);
        Assert.True(File.Exists(Chalk));
        Assert.Equal(first, File.ReadAllBytes(Plan));
    }

    [Fact]
    public async Task An_input_that_returns_to_what_it_was_gets_its_first_plan_back()
    {
        await scratch.Run(Once, planner);
        byte[] first = File.ReadAllBytes(Plan);
        string run = Assert.Single(Runs()).Id;
        string policy = scratch.Path("jinhui", "policy.json"), old = File.ReadAllText(policy);
        File.WriteAllText(policy, old.Replace("jinhui-2026-09", "another draw", StringComparison.Ordinal));

        await scratch.Run(Once, planner);
        Assert.Equal(2, planner.Solved.Count);
        Assert.NotEqual(first, File.ReadAllBytes(Plan));

        File.WriteAllText(policy, old);
        await scratch.Run(Once, planner);
        Assert.Equal(2, planner.Solved.Count);
        Assert.Equal(first, File.ReadAllBytes(Plan));
        Assert.Equal(run, Days.InForce("jinhui", Wednesday));
    }

    [Fact]
    public async Task Sheets_that_a_power_cut_emptied_are_written_again_without_solving()
    {
        await scratch.Run(Once, planner);
        byte[] first = File.ReadAllBytes(Chalk);
        File.WriteAllBytes(Chalk, []);

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Single(planner.Solved);
        Assert.Equal(first, File.ReadAllBytes(Chalk));
    }

    [Fact]
    public async Task A_run_that_a_killed_process_left_running_is_taken_up_again()
    {
        await scratch.Run(Once, planner);
        Sql("delete from plan; delete from day; update run set status = 'running', owner = 'gone:1', timings = null");
        Directory.Delete(scratch.Path("out"), recursive: true);

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        RunRow run = Assert.Single(Runs());
        Assert.Equal((RunStatus.Done, 2), (run.Status, run.Epoch));
        Assert.Equal(2, planner.Solved.Count);
        Assert.True(File.Exists(Plan));
    }

    [Fact]
    public async Task A_later_day_left_unfinished_is_planned_too_and_one_of_another_input_is_closed()
    {
        await scratch.Run(Once, planner);
        Sql("""
            insert into run (id, market, date, input_hash, options, versions, status, queued_at) values
            ('later', 'jinhui', '2026-11-28', 'old', '', '', 'queued', '2026'),
            ('past', 'jinhui', '2026-01-05', 'old', '', '', 'running', '2026')
            """);

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.Equal([Wednesday, new DateOnly(2026, 11, 28)], planner.Solved);
        Assert.Equal([RunStatus.Failed, RunStatus.Failed], Runs().Where(run => run.Id is "later" or "past").Select(run => run.Status));
    }

    [Fact]
    public async Task A_run_that_is_overtaken_on_the_way_writes_nothing()
    {
        planner.While = (_, _) => Sql("update run set epoch = epoch + 1, owner = 'quicker'");

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.False(Directory.Exists(scratch.Path("out")));
        Assert.Equal("quicker", Assert.Single(Runs()).Owner);
        Assert.Contains("another worker is planning it", scratch.Out, StringComparison.Ordinal);
        Assert.Empty(scratch.Error);
    }

    [Fact]
    public async Task A_day_that_another_worker_is_at_is_left_to_it()
    {
        int code = -1;
        planner.While = (_, _) => code = scratch.Run(Once, new FakePlanner { While = (_, _) => Assert.Fail("solved twice") }).Result;

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Equal(0, code);
        Assert.Equal((RunStatus.Done, 1), (Assert.Single(Runs()).Status, Runs()[0].Epoch));
        Assert.Contains("another worker is planning it", scratch.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Plan));
    }

    [Fact]
    public async Task A_day_that_could_not_be_planned_is_tried_again_within_minutes()
    {
        using var stop = new CancellationTokenSource();
        Task<int> serving = scratch.Run("serve --market jinhui", planner, stop);
        await Eventually.Holds(() => scratch.Out.Contains("Going on", StringComparison.Ordinal));
        planner.While = (_, _) => throw new InvalidOperationException("the sky has fallen");
        await Eventually.Holds(() => scratch.Error.Contains("the sky", StringComparison.Ordinal), () => planner.Clock.Advance(TimeSpan.FromHours(1)));
        DateTimeOffset failed = planner.Clock.GetUtcNow();

        planner.While = (_, _) => { };
        await Eventually.Holds(() => Has(new DateOnly(2026, 11, 26)), () => planner.Clock.Advance(TimeSpan.FromMinutes(1)));
        Assert.True(planner.Clock.GetUtcNow() - failed < TimeSpan.FromHours(12), "It waited for the next noon.");
        stop.Cancel();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task A_failed_run_says_why_in_the_store_and_is_tried_again()
    {
        planner.While = (_, _) => throw new InvalidOperationException("the sky has fallen");
        Assert.Equal(4, await scratch.Run(Once, planner));
        Assert.Equal((RunStatus.Failed, "the sky has fallen"), (Assert.Single(Runs()).Status, Runs()[0].Error));

        planner.While = (_, _) => { };
        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Equal(RunStatus.Done, Assert.Single(Runs()).Status);
    }

    [Fact]
    public async Task The_next_day_is_planned_at_noon_and_a_stop_ends_with_0()
    {
        using var stop = new CancellationTokenSource();
        Task<int> serving = scratch.Run("serve --market jinhui", planner, stop);
        await Eventually.Holds(() => scratch.Out.Contains("Going on", StringComparison.Ordinal));
        Assert.Equal([Wednesday], planner.Solved);

        await Eventually.Holds(() => Has(new DateOnly(2026, 11, 26)), () => planner.Clock.Advance(TimeSpan.FromHours(1)));
        await Eventually.Holds(() => Has(new DateOnly(2026, 11, 27)), () => planner.Clock.Advance(TimeSpan.FromHours(1)));
        stop.Cancel();

        Assert.Equal(0, await serving);
        Assert.Contains("Ctrl+C stops it", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_market_that_changed_on_disk_is_loaded_anew_at_the_next_round()
    {
        using var stop = new CancellationTokenSource();
        Task<int> serving = scratch.Run("serve --market jinhui", planner, stop);
        await Eventually.Holds(() => scratch.Out.Contains("Going on", StringComparison.Ordinal));
        string header = scratch.Path("jinhui", "market.json");
        File.WriteAllText(header, File.ReadAllText(header).Replace("Jinhui Tidal Market (sample)", "Renamed Market", StringComparison.Ordinal));

        await Eventually.Holds(() => scratch.Out.Contains("Renamed Market", StringComparison.Ordinal), () => planner.Clock.Advance(TimeSpan.FromHours(1)));
        stop.Cancel();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task A_market_that_got_faults_on_disk_is_planned_as_it_was_loaded()
    {
        await scratch.Run(Once, planner);
        File.AppendAllText(scratch.Path("jinhui", "vendors.csv"), "half a li");
        Directory.Delete(scratch.Path("out"), recursive: true);

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.True(File.Exists(Plan));
        Assert.Contains("what was loaded before is used", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("vendors.csv:", scratch.Error, StringComparison.Ordinal);
        Assert.Equal(2, await scratch.Run(Once, planner));
    }

    [Fact]
    public async Task A_stop_within_the_only_planning_ends_with_130_and_the_run_waits_again()
    {
        using var stop = new CancellationTokenSource();
        planner.While = (_, token) =>
        {
            stop.Cancel();
            token.WaitHandle.WaitOne();
        };

        Assert.Equal(130, await scratch.Run(Once, planner, stop));
        Assert.False(Directory.Exists(scratch.Path("out")));
        Assert.Equal(RunStatus.Queued, Assert.Single(Runs()).Status);
    }

    [Fact]
    public async Task A_newer_store_is_refused_with_2()
    {
        await scratch.Run(Once, planner);
        Sql("insert into SchemaVersions (ScriptName, Applied) values ('TidalMarket.Host.Storage.Migrations.9999_future.sql', '2099')");

        Assert.Equal(2, await scratch.Run(Once, planner));
        Assert.Contains("newer version", scratch.Error, StringComparison.Ordinal);
        Assert.Single(planner.Solved);
    }

    [Theory]
    [InlineData("--store notes.txt", "not a store")]
    [InlineData("--store notes.txt/market.db", "cannot be written")]
    [InlineData("--out notes.txt", "cannot be written")]
    [InlineData("--market nowhere", "there is no such directory")]
    public async Task Bad_input_ends_with_2(string args, string told)
    {
        scratch.Write(string.Concat(Enumerable.Repeat("this is no database\n", 100)), "notes.txt");

        Assert.Equal(2, await scratch.Run($"serve --once {args}", planner));
        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Empty(planner.Solved);
    }

    [Fact]
    public async Task It_speaks_Chinese()
    {
        var chinese = new MarketHost(scratch.Terminal with { Language = Language.Chinese }, planner.Replace);

        Assert.Equal(0, await CommandLine.RunAsync(Once.Split(' '), chinese, TestContext.Current.CancellationToken));
        Assert.Contains("清单在 out/jinhui/2026-11-25", scratch.Out, StringComparison.Ordinal);
    }

    private bool Has(DateOnly date) => File.Exists(scratch.Path("out", "jinhui", $"{date:yyyy-MM-dd}", "plan.json"));

    private StoredDays Days => new(Store.Open(scratch.Path("var", "market.db")), planner.Clock);

    private RunRow[] Runs() => [.. new StoredRuns(Store.Open(scratch.Path("var", "market.db")), planner.Clock).All()];

    private void Sql(string sql)
    {
        using SqliteConnection connection = Store.Open(scratch.Path("var", "market.db")).Connect();
        connection.Execute(sql);
    }
}
