using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Campaign;

/// <summary>Several on one store, as processes of their own.</summary>
public sealed class SharedStoreTests : IDisposable
{
    private readonly Scratch scratch = new();

    public SharedStoreTests() => scratch.Sample();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Workers_on_one_store_plan_a_day_once_and_all_end_well()
    {
        for (int round = 0; round < Rounds.Of(1, 10); round++)
        {
            (int Code, string Said)[] ended = await Task.WhenAll(
                Enumerable.Range(0, Rounds.Of(2, 4)).Select(_ => HostProcess.Run(scratch.Terminal.Directory, "serve --once --market jinhui --lang en")));

            Assert.All(ended, worker => Assert.True(worker.Code == 0, worker.Said));
            RunRow run = Assert.Single(new StoredRuns(Store.Open(scratch.Path("var", "market.db")), TimeProvider.System).All());
            Assert.Equal((RunStatus.Done, 1), (run.Status, run.Epoch));
            Assert.True(File.Exists(scratch.Path("out", "jinhui", run.Date, "plan.json")));
            Directory.Delete(scratch.Path("var"), recursive: true);
            Directory.Delete(scratch.Path("out"), recursive: true);
        }
    }

    [Fact]
    public async Task A_store_that_another_program_locks_ends_the_only_planning_with_2_and_keeps_its_plan()
    {
        var planner = new FakePlanner();
        Assert.Equal(0, await scratch.Run("serve --once --market jinhui", planner));
        using var holder = new SqliteConnection($"Data Source={scratch.Path("var", "market.db")};Pooling=False");
        holder.Open();
        holder.Execute("begin immediate");

        Assert.Equal(2, await scratch.Run("serve --once --market jinhui", planner));
        Assert.Contains("the store is locked by another program", scratch.Error, StringComparison.Ordinal);
        holder.Execute("rollback");
        Assert.Equal(0, await scratch.Run("serve --once --market jinhui", planner));
        Assert.Single(planner.Solved);
    }

    [Fact]
    public async Task A_store_that_is_locked_while_a_plan_is_solved_keeps_its_run_for_the_next()
    {
        var planner = new FakePlanner();
        SqliteConnection? holder = null;
        planner.While = (_, _) =>
        {
            holder = new SqliteConnection($"Data Source={scratch.Path("var", "market.db")};Pooling=False");
            holder.Open();
            holder.Execute("begin immediate");
        };
        Assert.Equal((int)ExitCode.BadInput, await scratch.Run("serve --once --market jinhui", planner));
        Assert.Contains("locked", scratch.Error, StringComparison.Ordinal);
        holder!.Dispose();
        planner.While = (_, _) => { };

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.Equal((RunStatus.Done, 2), new StoredRuns(Store.Open(scratch.Path("var", "market.db")), planner.Clock).All().Select(run => (run.Status, run.Epoch)).Single());
    }
}
