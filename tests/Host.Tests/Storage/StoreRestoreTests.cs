using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoreRestoreTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public StoreRestoreTests() => StoreFile.BackUp(Filled("first.db", "jinhui").File, Backup);

    private string Backup => scratch.Path("monday.db");

    private string File => scratch.Path("var", "market.db");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_backup_becomes_the_store_where_there_was_none()
    {
        Assert.Null(StoreRestore.Restore(Backup, File, clock));

        Assert.Equal(["jinhui"], Markets(File));
        Assert.Equal(["var/", "var/market.db"], scratch.Everything().Where(name => name.StartsWith("var", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_there_before_is_kept_whole()
    {
        Filled("var/market.db", "other");

        string? kept = StoreRestore.Restore(Backup, File, clock);

        Assert.Equal(scratch.Path("var", "market.db.replaced-20261124T120000Z"), kept);
        Assert.Equal(["jinhui"], Markets(File));
        Assert.Equal(["other"], Markets(kept!));
        Assert.Equal(scratch.Path("var", "market.db.replaced-20261124T120000Z-2"), StoreRestore.Restore(Backup, File, clock));
    }

    [Fact]
    public void A_damaged_store_is_replaced_and_its_log_is_never_read_into_the_new_one()
    {
        string file = Filled("var/market.db", "other").File;
        byte[] bytes = System.IO.File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0x5a, 4096, bytes.Length - 4096);
        System.IO.File.WriteAllBytes(file, bytes);
        System.IO.File.WriteAllBytes(file + "-wal", bytes);

        string kept = StoreRestore.Restore(Backup, File, clock)!;

        Assert.Equal(["jinhui"], Markets(File));
        Assert.True(System.IO.File.Exists(kept));
        Assert.False(System.IO.File.Exists(File + "-wal"));
    }

    [Fact]
    public void A_log_without_its_store_is_moved_out_of_the_way()
    {
        scratch.Write("stale", "var", "market.db-wal");
        StoreRestore.Restore(Backup, File, clock);

        Assert.Equal(["jinhui"], Markets(File));
        Assert.Equal("stale", System.IO.File.ReadAllText(scratch.Path("var", "market.db.replaced-20261124T120000Z-wal")));
    }

    [Fact]
    public void A_store_in_use_is_not_replaced()
    {
        using SqliteConnection user = Filled("var/market.db", "other").Connect();
        Assert.Equal("other", user.QuerySingle<string>("select id from market"));

        NotDoneException refused = Assert.Throws<NotDoneException>(() => StoreRestore.Restore(Backup, File, clock));

        Assert.Contains("in use", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["other"], user.Query<string>("select id from market"));
        Assert.DoesNotContain(scratch.Everything(), name => name.Contains("replaced", StringComparison.Ordinal) || name.Contains("draft", StringComparison.Ordinal));
    }

    [Fact]
    public void A_store_that_a_worker_solves_for_is_not_replaced_but_a_lock_left_behind_does_no_harm()
    {
        Filled("var/market.db", "other");
        using (LockFile.TryTake(File + ".jinhui.lock"))
        {
            NotDoneException refused = Assert.Throws<NotDoneException>(() => StoreRestore.Restore(Backup, File, clock));
            Assert.Contains("in use", refused.Message, StringComparison.Ordinal);
            Assert.Equal(["other"], Markets(File));
        }

        scratch.Write("", "var", "market.db.jinhui.lock");
        StoreRestore.Restore(Backup, File, clock);
        Assert.Equal(["jinhui"], Markets(File));
    }

    [Fact]
    public void A_store_behind_a_link_is_replaced_where_it_is()
    {
        Filled("disk/market.db", "other");
        Directory.CreateDirectory(scratch.Path("var"));
        System.IO.File.CreateSymbolicLink(File, scratch.Path("disk", "market.db"));

        Assert.StartsWith(scratch.Path("disk", "market.db.replaced-"), StoreRestore.Restore(Backup, File, clock), StringComparison.Ordinal);
        Assert.Equal(["jinhui"], Markets(scratch.Path("disk", "market.db")));
        Assert.NotNull(new FileInfo(File).LinkTarget);
    }

    [Fact]
    public void Nobody_writes_into_a_store_that_is_being_replaced()
    {
        string file = Filled("var/market.db", "other").File;
        using (SqliteConnection? settled = StoreRestore.Settle(file))
        {
            using SqliteConnection worker = StoreFile.Connect(file, patienceSeconds: 1);
            SqliteException refused = Assert.Throws<SqliteException>(() => worker.Execute("insert into market (id, loaded_at) values ('lost', '2026')"));
            Assert.True(StoreFault.IsBusy(refused), refused.ToString());
        }

        Assert.Equal(["other"], Markets(file));
    }

    [Fact]
    public void A_newer_backup_is_refused()
    {
        using (SqliteConnection newer = StoreFile.Connect(Backup))
            newer.Execute("insert into SchemaVersions (ScriptName, Applied) values (@name, '2099')", new { name = StoreSchema.Scripts + "9999_future.sql" });

        NotDoneException refused = Assert.Throws<NotDoneException>(() => StoreRestore.Restore(Backup, File, clock));
        Assert.Contains("newer version (9999_future.sql)", refused.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void An_older_backup_is_taken_and_migrated_when_it_is_opened()
    {
        OlderStore.Make(scratch.Path("older.db"));
        StoreRestore.Restore(scratch.Path("older.db"), File, clock);

        Assert.Equal(File + ".before-0002", Store.Open(File).OlderKeptIn);
    }

    [Theory]
    [InlineData("theirs.db", null)]
    [InlineData(null, "theirs.db")]
    [InlineData("notes.txt", null)]
    [InlineData(null, "notes.txt")]
    [InlineData("nowhere.db", null)]
    [InlineData("monday.db", "monday.db")]
    public void What_is_not_ours_is_refused_and_stays_as_it_is(string? from, string? to)
    {
        scratch.Write(string.Concat(Enumerable.Repeat("this is no database\n", 100)), "notes.txt");
        using (var theirs = new SqliteConnection($"Data Source={scratch.Path("theirs.db")};Pooling=False"))
        {
            theirs.Open();
            theirs.Execute("create table invoices (id integer primary key)");
        }

        string[] before = scratch.Everything();
        string source = from is null ? Backup : scratch.Path(from), target = to is null ? scratch.Path("market.db") : scratch.Path(to);

        Exception refused = Assert.ThrowsAny<Exception>(() => StoreRestore.Restore(source, target, clock));

        Assert.True(refused is NotDoneException or SqliteException, refused.ToString());
        Assert.Equal(before, scratch.Everything());
    }

    private static IEnumerable<string> Markets(string file)
    {
        using SqliteConnection connection = StoreFile.Existing(file);
        return connection.Query<string>("select id from market");
    }

    private Store Filled(string name, string market)
    {
        Store store = Store.Open(scratch.Path(name.Split('/')));
        new StoredMarkets(store, clock).Put(market, null, new Dictionary<string, byte[]>());
        return store;
    }
}
