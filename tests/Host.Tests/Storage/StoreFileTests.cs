using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoreFileTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_backup_is_one_whole_file_while_others_write()
    {
        Store store = Filled("market.db");
        using SqliteConnection writer = store.Connect();
        using SqliteTransaction change = writer.BeginTransaction();
        writer.Execute("delete from market", transaction: change);

        StoreFile.BackUp(store.File, scratch.Path("backups", "monday.db"));

        Assert.Equal(["backups/", "backups/monday.db"], scratch.Everything().Where(name => name.StartsWith("backups", StringComparison.Ordinal)));
        using SqliteConnection copy = StoreFile.Existing(scratch.Path("backups", "monday.db"));
        Assert.Equal("jinhui", copy.QuerySingle<string>("select id from market"));
        Assert.Equal("delete", copy.QuerySingle<string>("pragma journal_mode"));
        Assert.Equal("ok", copy.QuerySingle<string>("pragma integrity_check"));
    }

    [Fact]
    public void A_backup_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        StoreFile.BackUp(Filled("market.db").File, scratch.Path("monday.db"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(scratch.Path("monday.db")).UnixFileMode);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("market.db")]
    public void A_backup_replaces_nothing(string target)
    {
        scratch.Write("mine", "notes.txt");
        Store store = Filled("market.db");
        string[] before = scratch.Everything();

        Assert.Equal(ExitCode.BadInput, Assert.Throws<NotDoneException>(() => StoreFile.BackUp(store.File, scratch.Path(target))).Code);
        Assert.Equal(before, scratch.Everything());
        Assert.Equal("mine", File.ReadAllText(scratch.Path("notes.txt")));
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made()
    {
        Assert.Throws<NotDoneException>(() => StoreFile.BackUp(scratch.Path("market.db"), scratch.Path("monday.db")));
        Assert.Empty(scratch.Everything());
    }

    [Fact]
    public void An_empty_file_is_no_store()
    {
        scratch.Write("", "market.db");

        Assert.Throws<NotDoneException>(() => StoreFile.BackUp(scratch.Path("market.db"), scratch.Path("monday.db")));
        Assert.Equal(["market.db"], scratch.Everything());
    }

    [Fact]
    public void A_damaged_store_gives_no_backup()
    {
        string file = Filled("market.db").File;
        byte[] bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0x5a, 4096, bytes.Length - 4096);
        File.WriteAllBytes(file, bytes);

        SqliteException damaged = Assert.Throws<SqliteException>(() => StoreFile.BackUp(file, scratch.Path("monday.db")));
        Assert.Contains("damaged", StoreFault.Of(damaged).En, StringComparison.Ordinal);
        Assert.DoesNotContain(scratch.Everything(), name => name.Contains("monday", StringComparison.Ordinal));
    }

    private Store Filled(string name)
    {
        Store store = Store.Open(scratch.Path(name));
        new StoredMarkets(store, new FakeTimeProvider()).Put("jinhui", null, new Dictionary<string, byte[]> { ["a.csv"] = [1] });
        return store;
    }
}
