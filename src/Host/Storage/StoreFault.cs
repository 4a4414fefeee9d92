using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Storage;

/// <summary>Puts what is wrong with a store into words.</summary>
internal static class StoreFault
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, DiskFailed = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static Bilingual Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => new("数据库正被另一程序占用，请稍候或改用 --store", "the store is locked by another program: wait, or choose another --store"),
        ReadOnly => new("数据库只读，无法写入", "the store is read-only"),
        DiskFailed => new("磁盘已满或出错，数据库无法读写", "the disk is full or fails: the store cannot be read or written"),
        Corrupt => new("数据库已损坏，请从备份恢复或改用 --store", "the store is damaged: restore it from a backup, or choose another --store"),
        Full => new("磁盘已满，数据库无法写入", "the disk is full: the store cannot be written"),
        CannotOpen => new("数据库无法打开：文件或所在目录不可写", "the store cannot be opened: the file, or the directory it is in, may not be written"),
        NotADatabase => new("该文件不是数据库", "that file is not a store"),
        _ => new($"数据库出错：{failure.Message}", $"the store failed: {failure.Message}"),
    };

    /// <summary>Another has it; later it may go well.</summary>
    public static bool IsBusy(SqliteException failure) => failure.SqliteErrorCode is Busy or Locked;

    /// <summary>It is a database, or was one, and cannot be read any more.</summary>
    public static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is Corrupt;

    /// <exception cref="NotDoneException">The file system refuses.</exception>
    public static void Guard(string file, Action act)
    {
        try
        {
            act();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotWrite(file, refused);
        }
    }

    /// <summary>A database with tables whose journal does not name our first migration belongs to somebody else.</summary>
    /// <returns>false = there is no table yet.</returns>
    /// <exception cref="NotDoneException">It is a stranger's.</exception>
    /// <exception cref="SqliteException">It is damaged.</exception>
    public static bool RefuseStranger(SqliteConnection connection)
    {
        if (connection.QuerySingle<string>("pragma quick_check(1)") != "ok") throw new SqliteException("quick_check", Corrupt);
        string[] tables = [.. connection.Query<string>("select name from sqlite_master where type = 'table'")];
        if (tables.Length == 0) return false;
        if (!tables.Contains("SchemaVersions", StringComparer.Ordinal) || !HasOurs(connection))
            throw NotDoneException.BadInput(
                $"数据库 {connection.DataSource} 属于别的程序，请改用 --store",
                $"{connection.DataSource} is another program's database: choose another --store");
        return true;
    }

    private static bool HasOurs(SqliteConnection connection) => connection.QuerySingle<long>(
        "select exists (select 1 from SchemaVersions where ScriptName like @ours)", new { ours = $"{StoreSchema.Scripts}0001%" }) == 1;
}
