using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary>What a person is told when a store is opened.</summary>
internal static class StoreWords
{
    /// <summary>Says where an older store is kept, if it was one.</summary>
    public static Store Told(this Store store, Terminal terminal)
    {
        if (store.OlderKeptIn is not string kept) return store;
        terminal.Say(new(
            $"数据库由较早的版本写成，已升级；原样备份在 {terminal.Short(kept)}",
            $"the store was of an older version and is brought up to this one; as it was it is kept in {terminal.Short(kept)}"));
        return store;
    }
}
