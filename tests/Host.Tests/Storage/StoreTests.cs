using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_new_store_is_made_with_its_directory_and_opens_again()
    {
        string file = scratch.Path("var", "market.db");
        Store.Open(file);

        using SqliteConnection connection = Store.Open(file).Connect();
        Assert.Equal(["SchemaVersions", "day", "market", "market_file", "placement", "plan", "refusal", "run"], Tables(connection));
        Assert.Equal("wal", connection.QuerySingle<string>("pragma journal_mode"));
        Assert.Equal(1, connection.QuerySingle<int>("pragma foreign_keys"));
    }

    [Fact]
    public void A_new_store_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        Store.Open(scratch.Path("market.db"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(scratch.Path("market.db")).UnixFileMode);
    }

    [Fact]
    public void A_database_that_keeps_the_same_kind_of_journal_is_still_another_programs()
    {
        string file = scratch.Path("theirs.db");
        using (SqliteConnection connection = Store.Open(file).Connect())
            connection.Execute("update SchemaVersions set ScriptName = 'Invoices.0001_first.sql'");

        NotDoneException refused = Assert.Throws<NotDoneException>(() => Store.Open(file));

        Assert.Contains("another program's", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_and_not_touched()
    {
        string file = scratch.Path("market.db");
        using (SqliteConnection connection = Store.Open(file).Connect())
            connection.Execute("insert into SchemaVersions (ScriptName, Applied) values ('TidalMarket.Host.Storage.Migrations.9999_x.sql', '')");

        NotDoneException refused = Assert.Throws<NotDoneException>(() => Store.Open(file));

        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
        Assert.Contains("更新的版本", refused.Lines[0].Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_gets_no_table()
    {
        string file = scratch.Path("theirs.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            connection.Execute("create table invoices (id integer primary key)");
            Assert.Throws<NotDoneException>(() => Store.Open(file));
            Assert.Equal(["invoices"], Tables(connection));
        }
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        string file = scratch.Write(string.Concat(Enumerable.Repeat("vendor,window,attends\n", 100)), "attendance.csv");

        SqliteException refused = Assert.Throws<SqliteException>(() => Store.Open(file));

        Assert.Contains("not a store", StoreFault.Of(refused).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_store_is_refused()
    {
        string file = scratch.Path("market.db");
        Store.Open(file);
        byte[] bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0x5a, 4096, bytes.Length - 4096);
        File.WriteAllBytes(file, bytes);

        SqliteException refused = Assert.Throws<SqliteException>(() => Store.Open(file));

        Assert.Contains("damaged", StoreFault.Of(refused).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_another_program_holds_locked_is_refused()
    {
        string file = scratch.Path("market.db");
        Store.Open(file);
        using var holder = new SqliteConnection($"Data Source={file};Pooling=False");
        holder.Open();
        holder.Execute("pragma locking_mode = exclusive; begin exclusive");

        SqliteException refused = Assert.Throws<SqliteException>(() => Store.Open(file, patienceSeconds: 1));

        Assert.Contains("locked", StoreFault.Of(refused).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_below_a_file_cannot_be_made()
    {
        scratch.Write("", "file");

        Assert.Equal(ExitCode.BadInput, Assert.Throws<NotDoneException>(() => Store.Open(scratch.Path("file", "market.db"))).Code);
    }

    private static IEnumerable<string> Tables(SqliteConnection connection) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name collate binary");
}
