using System.Reflection;
using Dapper;
using DbUp;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Storage;

/// <summary>Brings a store up to this program's version by the numbered scripts in <c>Migrations/</c>, once each.</summary>
internal static class StoreSchema
{
    /// <summary>Every script's name begins with it; so does every name in the journal of a store of ours.</summary>
    public const string Scripts = "TidalMarket.Host.Storage.Migrations.";

    /// <summary>Under the store's write lock, all scripts that are missing or none, whoever else opens it meanwhile.</summary>
    /// <param name="connection">Open; the store's own.</param>
    /// <param name="backUp">Called with the number of the first missing script before an older store is changed; gives where it is kept.</param>
    /// <returns>Where the older store is kept; null = there was nothing to keep.</returns>
    /// <exception cref="NotDoneException">The store has seen scripts that this program does not know.</exception>
    public static string? Upgrade(SqliteConnection connection, Func<string, string> backUp)
    {
        RefuseNewer(connection);
        if (!Engine(connection).IsUpgradeRequired()) return null;
        connection.Execute("begin immediate");
        UpgradeEngine engine = Engine(connection);
        bool isNew = engine.GetExecutedScripts().Count == 0;
        string? kept = isNew || !engine.IsUpgradeRequired() ? null : backUp(Number(engine.GetScriptsToExecute()[0].Name));
        DatabaseUpgradeResult result = engine.PerformUpgrade();
        if (!result.Successful) throw result.Error;
        connection.Execute("commit");
        return kept;
    }

    /// <exception cref="NotDoneException">The store has seen scripts that this program does not know.</exception>
    public static void RefuseNewer(SqliteConnection connection)
    {
        List<string> unknown = Engine(connection).GetExecutedButNotDiscoveredScripts();
        if (unknown.Count == 0) return;
        string file = connection.DataSource, script = unknown[^1].Replace(Scripts, "", StringComparison.Ordinal);
        throw NotDoneException.BadInput(
            $"数据库 {file} 由更新的版本写成（{script}），请升级程序或改用 --store",
            $"the store {file} was written by a newer version ({script}): upgrade this program or choose another --store");
    }

    private static UpgradeEngine Engine(SqliteConnection connection) => DeployChanges.To
        .SqliteDatabase(new SharedConnection(connection))
        .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), IsMigration)
        .WithVariablesDisabled()
        .WithoutTransaction()
        .LogToNowhere()
        .Build();

    private static bool IsMigration(string resource) =>
        resource.StartsWith(Scripts, StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal);

    private static string Number(string script) => script[Scripts.Length..(Scripts.Length + 4)];
}
