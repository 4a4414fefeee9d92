using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TidalMarket.Host.Storage;

/// <summary>The runs of a store: asked for once, claimed under a fence, committed only by the last who claimed.</summary>
internal sealed class StoredRuns(Store store, TimeProvider clock)
{
    private const string Columns =
        """
        id, market, date, input_hash as InputHash, options, versions, status, queued_at as QueuedAt, started_at as StartedAt,
        finished_at as FinishedAt, epoch, owner, timings, error
        """;

    /// <summary>The run with this key; a new one is queued if there is none.</summary>
    public RunRow Ask(RunKey key)
    {
        using SqliteConnection connection = store.Connect();
        using SqliteTransaction change = connection.BeginTransaction();
        connection.Execute(
            """
            insert into run (id, market, date, input_hash, options, versions, status, queued_at)
            values (@id, @Market, @Date, @InputHash, @Options, @Versions, 'queued', @now)
            on conflict (market, date, input_hash, options, versions) do nothing
            """,
            new
            {
                id = Guid.CreateVersion7(clock.GetUtcNow()).ToString(),
                key.Market,
                key.Date,
                key.InputHash,
                key.Options,
                key.Versions,
                now = clock.UtcText(),
            },
            change);
        RunRow row = connection.QuerySingle<RunRow>(
            $"""
            select {Columns} from run where market = @Market and date = @Date and input_hash = @InputHash and options = @Options
            and versions = @Versions
            """,
            key, change);
        change.Commit();
        return row;
    }

    /// <summary>Takes a run that is not done, whoever had it before.</summary>
    /// <returns>The epoch to commit with; null = it is done.</returns>
    public long? Claim(string run, string owner)
    {
        using SqliteConnection connection = store.Connect();
        return connection.QuerySingleOrDefault<long?>(
            """
            update run set status = 'running', epoch = epoch + 1, owner = @owner, started_at = @now, finished_at = null, error = null
            where id = @run and status <> 'done' returning epoch
            """,
            new { run, owner, now = clock.UtcText() });
    }

    /// <summary>Ends a run with its plan, which is in force from now on; all of that or nothing.</summary>
    /// <returns>false = another has claimed it since; the plan is to be thrown away.</returns>
    public bool Commit(string run, long epoch, SolvedPlan solved)
    {
        using SqliteConnection connection = store.Connect();
        using SqliteTransaction change = connection.BeginTransaction();
        int ended = connection.Execute(
            """
            update run set status = 'done', timings = @Timings, finished_at = @now where id = @run and epoch = @epoch and status = 'running'
            """,
            new { run, epoch, solved.Timings, now = clock.UtcText() }, change);
        if (ended == 0) return false;
        connection.Execute("insert into plan (run, content) values (@run, @Content)", new { run, solved.Content }, change);
        PlanInForce.Replace(connection, change, run, solved.Plan, clock.UtcText());
        change.Commit();
        return true;
    }

    /// <summary>Notes why a run came to nothing; it may be claimed again.</summary>
    public bool Fail(string run, long epoch, string error) => Finish(
        "update run set status = 'failed', error = @error, finished_at = @now where id = @run and epoch = @epoch and status = 'running'",
        new { run, epoch, error, now = clock.UtcText() });

    /// <summary>Puts a run that was stopped half-way back in the queue.</summary>
    public bool Release(string run, long epoch) => Finish(
        "update run set status = 'queued', owner = null, started_at = null where id = @run and epoch = @epoch and status = 'running'",
        new { run, epoch });

    /// <summary>Closes unfinished runs of a day whose input has changed since, or that has passed.</summary>
    public void Supersede(RunRow run, string why) => Finish(
        """
        update run set status = 'failed', error = @why, finished_at = @now
        where id = @Id and epoch = @Epoch and status in ('queued', 'running')
        """,
        new { run.Id, run.Epoch, why, now = clock.UtcText() });

    /// <summary>Queued, or left running by a process that is no more; oldest first.</summary>
    public ImmutableArray<RunRow> Unfinished() => Query("where status in ('queued', 'running') order by queued_at, id", null);

    /// <summary>All of them, oldest first.</summary>
    public ImmutableArray<RunRow> All() => Query("order by queued_at, id", null);

    private bool Finish(string sql, object values)
    {
        using SqliteConnection connection = store.Connect();
        using SqliteTransaction change = connection.BeginTransaction();
        int rows = connection.Execute(sql, values, change);
        change.Commit();
        return rows == 1;
    }

    private ImmutableArray<RunRow> Query(string rest, object? values)
    {
        using SqliteConnection connection = store.Connect();
        return [.. connection.Query<RunRow>($"select {Columns} from run {rest}", values)];
    }
}
