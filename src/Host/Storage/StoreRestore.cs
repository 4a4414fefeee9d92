using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Storage;

/// <summary>Puts a backup in the place of a store. What was there before is kept beside it.</summary>
internal static class StoreRestore
{
    /// <summary>What SQLite may have laid beside a store; with another file in its place it would be read as that one's.</summary>
    private static readonly string[] Logs = ["-wal", "-shm", "-journal"];

    /// <returns>Where the old file is kept; null = there was none.</returns>
    /// <exception cref="NotDoneException">The backup is no store of ours, damaged or newer; the store is in use, or not ours; nothing has changed.</exception>
    public static string? Restore(string backup, string store, TimeProvider clock)
    {
        if (string.Equals(backup, store, StringComparison.Ordinal))
            throw NotDoneException.BadInput($"--from 与 --store 是同一个文件 {store}", $"--from and --store are one and the same file {store}");
        using SqliteConnection source = StoreFile.Existing(backup);
        StoreSchema.RefuseNewer(source);
        string? kept = null;
        StoreFault.Guard(store, () =>
        {
            store = BehindLink(store);
            Directory.CreateDirectory(Path.GetDirectoryName(store)!);
            if (IsPlannedFor(store)) throw InUse(store);
            using var place = HiddenPlace.Beside(store);
            StoreFile.Copy(source, place.Draft);
            using SqliteConnection? old = File.Exists(store) ? Settle(store) : null;
            if (OperatingSystem.IsWindows()) old?.Dispose();
            kept = PutInPlace(place.Draft, store, clock);
        });
        return kept;
    }

    private static string BehindLink(string store) => new FileInfo(store).LinkTarget is null
        ? store
        : File.ResolveLinkTarget(store, returnFinalTarget: true)!.FullName;

    /// <summary>A worker that solves has the store open only before and after; its lock tells of it in between.</summary>
    private static bool IsPlannedFor(string store)
    {
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(store)!, $"{Path.GetFileName(store)}.*.lock"))
        {
            using LockFile? left = LockFile.TryTake(file);
            if (left is null) return true;
        }

        return false;
    }

    /// <summary>Folds the log into the old file, which only works if nobody else has it open, and keeps everybody out: what a worker
    /// wrote now would be lost. A damaged one stays as it is.</summary>
    /// <remarks>Windows replaces no file that is open, by us or by others, and so needs no lock.</remarks>
    /// <returns>Holds the lock; null = it is damaged.</returns>
    internal static SqliteConnection? Settle(string store)
    {
        SqliteConnection? old = null;
        try
        {
            old = StoreFile.Connect(store, patienceSeconds: 1);
            StoreFault.RefuseStranger(old);
            old.Execute("pragma journal_mode = delete; begin exclusive");
            return old.QuerySingle<string>("pragma journal_mode") == "delete" ? old : throw InUse(store);
        }
        catch (Exception failure)
        {
            old?.Dispose();
            if (failure is not SqliteException fault) throw;
            if (StoreFault.IsBusy(fault)) throw InUse(store);
            if (!StoreFault.IsDamage(fault)) throw;
            return null; // It is kept with whatever lies beside it.
        }
    }

    /// <summary>The last step is one rename: whoever looks sees the old store or the new one, never none.</summary>
    private static string? PutInPlace(string draft, string store, TimeProvider clock)
    {
        string time = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string kept = PrivateFile.FreeName($"{store}.replaced-{time}");
        foreach (string log in Logs.Where(log => File.Exists(store + log))) File.Move(store + log, kept + log);
        if (!File.Exists(store))
        {
            File.Move(draft, store);
            return null;
        }

        File.Replace(draft, store, kept);
        return kept;
    }

    private static NotDoneException InUse(string store) => NotDoneException.BadInput(
        $"数据库 {store} 正在使用，请先停止常驻程序；没有任何改动", $"the store {store} is in use: stop the worker first; nothing has changed");
}
