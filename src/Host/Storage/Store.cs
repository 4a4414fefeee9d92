using Dapper;
using Microsoft.Data.Sqlite;

namespace TidalMarket.Host.Storage;

/// <summary>数据库 — the worker's own SQLite file: write-ahead log, foreign keys on, immediate transactions.</summary>
/// <remarks>Only <see cref="Open"/> makes one, so whoever holds it holds a store of this version.</remarks>
internal sealed class Store
{
    private readonly string connectionText;

    private Store(string file, int patienceSeconds)
    {
        File = file;
        connectionText = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = patienceSeconds,
            Pooling = false,
        }.ToString();
    }

    /// <summary>Full path.</summary>
    public string File { get; }

    /// <param name="file">Made, with its directory, if it is not there.</param>
    /// <param name="patienceSeconds">How long to wait for another writer.</param>
    /// <exception cref="Cli.NotDoneException">It is newer than this program, damaged, or no store of ours.</exception>
    /// <exception cref="SqliteException">It is locked, or cannot be read or written.</exception>
    public static Store Open(string file, int patienceSeconds = 5)
    {
        StoreFault.Guard(file, () => Directory.CreateDirectory(Path.GetDirectoryName(file)!));
        var store = new Store(file, patienceSeconds);
        using (SqliteConnection connection = store.Connect())
        {
            StoreFault.RefuseStranger(connection);
            connection.Execute("pragma journal_mode = wal");
        }

        StoreSchema.Upgrade(store.connectionText, file);
        return store;
    }

    /// <summary>An open connection, to be disposed of by the caller. <c>BeginTransaction()</c> on it is immediate.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionText);
        connection.Open();
        return connection;
    }
}
