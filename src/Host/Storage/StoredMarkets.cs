using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TidalMarket.Host.Storage;

/// <summary>The markets of a store, each as the files it was loaded from.</summary>
internal sealed class StoredMarkets(Store store, TimeProvider clock)
{
    /// <summary>By id.</summary>
    public ImmutableArray<MarketRow> All()
    {
        using SqliteConnection connection = store.Connect();
        return [.. connection.Query<MarketRow>("select id, directory, loaded_at as LoadedAt from market order by id")];
    }

    /// <summary>File name → content.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files(string market)
    {
        using SqliteConnection connection = store.Connect();
        return connection
            .Query<(string Name, byte[] Content)>("select name, content from market_file where market = @market", new { market })
            .ToImmutableSortedDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);
    }

    /// <summary>Takes a market in, or takes its files anew; all of them or none.</summary>
    public void Put(string market, string? directory, IReadOnlyDictionary<string, byte[]> files)
    {
        using SqliteConnection connection = store.Connect();
        using SqliteTransaction change = connection.BeginTransaction();
        connection.Execute(
            """
            insert into market (id, directory, loaded_at) values (@market, @directory, @now)
            on conflict (id) do update set directory = excluded.directory, loaded_at = excluded.loaded_at
            """,
            new { market, directory, now = clock.UtcText() }, change);
        connection.Execute("delete from market_file where market = @market", new { market }, change);
        foreach ((string name, byte[] content) in files)
            connection.Execute(
                "insert into market_file (market, name, content) values (@market, @name, @content)", new { market, name, content }, change);
        change.Commit();
    }
}
