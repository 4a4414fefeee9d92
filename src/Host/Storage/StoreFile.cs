using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Storage;

/// <summary>A store as a file: found, and copied whole while others work in it.</summary>
internal static class StoreFile
{
    /// <summary>One name for all backups of a directory: each has a name of its own, and so the next one sweeps away what a killed one left.</summary>
    private const string OnItsWay = "backup";

    /// <summary>An open connection, to be disposed of by the caller.</summary>
    public static SqliteConnection Connect(string file, int patienceSeconds = 5)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = patienceSeconds,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a store that must be there, of whatever version, and leaves it as it is.</summary>
    /// <exception cref="NotDoneException">There is none, or it is no store of ours.</exception>
    /// <exception cref="SqliteException">It is damaged or cannot be read.</exception>
    public static SqliteConnection Existing(string file)
    {
        if (!File.Exists(file)) throw NotDoneException.BadInput($"没有数据库 {file}", $"there is no store {file}");
        SqliteConnection connection = Connect(file);
        try
        {
            if (!StoreFault.RefuseStranger(connection))
                throw NotDoneException.BadInput($"{file} 是空文件，不是数据库", $"{file} is empty, expected a store");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A copy of a store as one file, written whole or not at all.</summary>
    /// <param name="target">Nothing may be there yet.</param>
    /// <returns><paramref name="target"/>.</returns>
    /// <exception cref="NotDoneException">It is no store of ours, or something is there, or it cannot be written.</exception>
    public static string BackUp(string store, string target)
    {
        using SqliteConnection source = Existing(store);
        StoreFault.Guard(target, () =>
        {
            if (Path.Exists(target))
                throw NotDoneException.BadInput($"{target} 已经存在，备份不覆盖任何文件", $"{target} exists already; a backup replaces nothing");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var place = HiddenPlace.Beside(Path.Combine(Path.GetDirectoryName(target)!, OnItsWay));
            Copy(source, place.Draft);
            File.Move(place.Draft, target);
        });
        return target;
    }

    /// <summary>Copies to a new file that needs no log beside it, and makes sure that the copy is whole.</summary>
    public static void Copy(SqliteConnection source, string file)
    {
        PrivateFile.Make(file);
        using SqliteConnection copy = Connect(file);
        source.BackupDatabase(copy);
        copy.Execute("pragma journal_mode = delete");
        StoreFault.RefuseStranger(copy);
    }
}
