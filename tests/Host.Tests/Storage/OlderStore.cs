using Dapper;
using DbUp;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Storage;

/// <summary>A store as the first version made it: the same script, the same journal, plans in their runs.</summary>
internal static class OlderStore
{
    public static void Make(string file, params (string Run, string FinishedAt, Plan Plan)[] done)
    {
        string text = $"Data Source={file};Pooling=False";
        Assert.True(DeployChanges.To.SqliteDatabase(text)
            .WithScriptsEmbeddedInAssembly(typeof(Store).Assembly, name => name.StartsWith(StoreSchema.Scripts + "0001", StringComparison.Ordinal))
            .WithVariablesDisabled().WithTransactionPerScript().LogToNowhere().Build().PerformUpgrade().Successful);
        using var connection = new SqliteConnection(text);
        connection.Open();
        connection.Execute("pragma journal_mode = wal; insert into market (id, directory, loaded_at) values ('jinhui', null, '2026-11-24T12:00:00.000Z')");
        foreach ((string run, string finishedAt, Plan plan) in done)
            connection.Execute(
                """
                insert into run (id, market, date, input_hash, options, versions, status, queued_at, finished_at, epoch, plan, timings)
                values (@run, 'jinhui', @date, @run, '', '0.1.0', 'done', @finishedAt, @finishedAt, 1, @content, '{}')
                """,
                new { run, finishedAt, date = $"{plan.Date:yyyy-MM-dd}", content = PlanJson.Write(plan, new PlanTimings(1, 1, 1, 1, 1, 1, 1)) });
        connection.Execute("""
            insert into run (id, market, date, input_hash, options, versions, status, queued_at)
            values ('waiting', 'jinhui', '2027-01-01', 'x', '', '0.1.0', 'queued', '2026-11-24T12:00:00.000Z')
            """);
    }
}
