using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary><c>restore</c>: a backup becomes the store; what was there before is kept aside.</summary>
internal static class RestoreVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> backup = options.File("--from", "备份文件", "the backup");
        backup.Required = true;
        Option<string> store = options.Store();
        string words = options.Say("用备份恢复数据库，原文件另存；请先停止常驻程序", "puts a backup in the store's place and keeps the old file; stop the worker first");
        var command = new Command("restore", words) { backup, store };
        command.SetAction(parsed =>
        {
            using IHost app = host.Build();
            var clock = app.Services.GetRequiredService<TimeProvider>();
            Restore(host.Terminal, parsed.GetRequiredValue(backup), parsed.GetValue(store) ?? VerbOptions.DefaultStore, clock);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Restore(Terminal terminal, string backup, string store, TimeProvider clock)
    {
        string place = terminal.PathOf(store);
        string? kept = StoreRestore.Restore(terminal.PathOf(backup), place, clock);
        string restored = terminal.Short(place);
        terminal.Say(kept is null
            ? new($"已恢复到 {restored}", $"restored to {restored}")
            : new($"已恢复到 {restored}；原文件保存在 {terminal.Short(kept)}", $"restored to {restored}; what was there is kept in {terminal.Short(kept)}"));
    }
}
