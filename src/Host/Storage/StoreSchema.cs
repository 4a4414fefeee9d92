using System.Reflection;
using DbUp;
using DbUp.Engine;
using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Storage;

/// <summary>Brings a store up to this program's version by the numbered scripts in <c>Migrations/</c>, once each.</summary>
internal static class StoreSchema
{
    /// <exception cref="NotDoneException">The store has seen scripts that this program does not know.</exception>
    public static void Upgrade(string connectionText, string file)
    {
        UpgradeEngine engine = DeployChanges.To
            .SqliteDatabase(connectionText)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), IsMigration)
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build();
        List<string> unknown = engine.GetExecutedButNotDiscoveredScripts();
        if (unknown.Count > 0)
            throw NotDoneException.BadInput(
                $"数据库 {file} 由更新的版本写成（{unknown[^1]}），请升级程序或改用 --store",
                $"the store {file} was written by a newer version ({unknown[^1]}): upgrade this program or choose another --store");
        DatabaseUpgradeResult result = engine.PerformUpgrade();
        if (!result.Successful) throw result.Error;
    }

    private static bool IsMigration(string resource) =>
        resource.Contains(".Storage.Migrations.", StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal);
}
