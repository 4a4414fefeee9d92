using Microsoft.Data.Sqlite;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary>What a person is told when the worker is stopped: what stands, and what the next start does.</summary>
internal static class StopWords
{
    public static void Say(StoredRuns runs, Terminal terminal)
    {
        terminal.Warn(new("已停止；先前写完的方案与清单均保持原样", "stopped; every plan and sheet that was finished stands"));
        foreach ((string market, string date) in Waiting(runs))
            terminal.Warn(new($"尚未完成：{market} {date}，下次启动时排定", $"not finished: {market} {date}; the next start plans it"));
    }

    private static IEnumerable<(string Market, string Date)> Waiting(StoredRuns runs)
    {
        try
        {
            return runs.Unfinished().Where(run => run.Status == RunStatus.Queued).Select(run => (run.Market, run.Date)).Distinct();
        }
        catch (SqliteException)
        {
            // The stop counts, not whether the store can be read just now.
            return [];
        }
    }
}
