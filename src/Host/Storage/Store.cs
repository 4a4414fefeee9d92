using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Storage;

/// <summary>数据库 — the worker's own SQLite file: write-ahead log, foreign keys on, immediate transactions.</summary>
/// <remarks>Only <see cref="Open"/> makes one, so whoever holds it holds a store of this version.</remarks>
internal sealed class Store
{
    private readonly int patienceSeconds;

    private Store(string file, int patienceSeconds)
    {
        File = file;
        this.patienceSeconds = patienceSeconds;
    }

    /// <summary>Full path.</summary>
    public string File { get; }

    /// <summary>Where the store is kept as it was before this program changed its tables; null = they were not older.</summary>
    public string? OlderKeptIn { get; private init; }

    /// <param name="file">Made, with its directory, if it is not there; readable by its owner alone.</param>
    /// <param name="patienceSeconds">How long to wait for another writer.</param>
    /// <exception cref="Cli.NotDoneException">It is newer than this program, or no store of ours.</exception>
    /// <exception cref="SqliteException">It is locked or damaged, or cannot be read or written.</exception>
    public static Store Open(string file, int patienceSeconds = 5)
    {
        StoreFault.Guard(file, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            PrivateFile.Make(file);
        });
        using SqliteConnection connection = StoreFile.Connect(file, patienceSeconds);
        StoreFault.RefuseStranger(connection);
        connection.Execute("pragma journal_mode = wal");
        string? kept = StoreSchema.Upgrade(connection, script => StoreFile.BackUp(file, PrivateFile.FreeName($"{file}.before-{script}")));
        return new Store(file, patienceSeconds) { OlderKeptIn = kept };
    }

    /// <summary>An open connection, to be disposed of by the caller. <c>BeginTransaction()</c> on it is immediate.</summary>
    public SqliteConnection Connect() => StoreFile.Connect(File, patienceSeconds);
}
