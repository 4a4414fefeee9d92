using System.CommandLine;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary><c>backup</c>: a whole copy of the store as one file, while the worker goes on.</summary>
internal static class BackupVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> store = options.Store();
        Option<string> target = options.File("--out", "备份写入的文件，尚不存在", "the backup to write, a file that is not there yet");
        target.Required = true;
        var command = new Command("backup", options.Say("备份数据库；常驻程序可照常运行", "copies the store, while the worker goes on")) { store, target };
        command.SetAction(parsed =>
        {
            BackUp(host.Terminal, parsed.GetValue(store) ?? VerbOptions.DefaultStore, parsed.GetRequiredValue(target));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void BackUp(Terminal terminal, string store, string target)
    {
        string written = StoreFile.BackUp(terminal.PathOf(store), terminal.PathOf(target));
        terminal.Say(new($"已备份到 {terminal.Short(written)}", $"backed up to {terminal.Short(written)}"));
    }
}
