using TidalMarket.Host.Tests.Campaign;

namespace TidalMarket.Host.Tests.Deploy;

/// <summary>The units in <c>deploy</c>, as far as they can be tried without being installed.</summary>
public sealed class UnitsTests : IDisposable
{
    private const string Analyze = "/usr/bin/systemd-analyze", Installed = "/opt/tidal-market/TidalMarket.Host";

    private readonly Scratch scratch = new();
    private readonly string program;

    public UnitsTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "systemd is of Linux.");
        program = scratch.Write($"#!/bin/sh\nexec dotnet '{HostProcess.Program}' \"$@\"\n", "program");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Systemd_finds_no_fault_in_them()
    {
        Assert.SkipUnless(File.Exists(Analyze), "systemd is not on this machine.");
        string[] units = [.. Directory.GetFiles(Path.Combine(Repository.Root, "deploy"))];
        foreach (string unit in units) scratch.Write(Here(File.ReadAllText(unit)), Path.GetFileName(unit));

        (int code, string said) = await HostProcess.Shell(
            scratch.Terminal.Directory, Analyze, ["verify", .. units.Select(unit => scratch.Path(Path.GetFileName(unit)))]);
        Assert.Equal((0, ""), (code, said));
    }

    [Fact]
    public async Task Their_command_lines_plan_back_up_and_clear_away_old_backups_of_theirs_alone()
    {
        await Run($"{Line("tidal-market.service", "ExecStart")} --once");
        Assert.True(File.Exists(scratch.Path("var", "market.db")));
        string old = Old("market-2026-01-01-2000.db"), own = Old("before-upgrade.db");

        await Run(Line("tidal-market-backup.service", "ExecStart"));
        await Run(Line("tidal-market-backup.service", "ExecStartPost"));
        Assert.False(File.Exists(old));
        Assert.True(File.Exists(own));
        Assert.Matches(@"market-\d{4}-\d\d-\d\d-\d{4}\.db$", Assert.Single(Directory.GetFiles(scratch.Path("backups")), file => file != own));
    }

    private string Old(string name)
    {
        string file = scratch.Write("", "backups", name);
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-100));
        return file;
    }

    private async Task Run(string command)
    {
        (int code, string said) = await HostProcess.Shell(scratch.Terminal.Directory, "sh", "-c", command);
        Assert.True(code == 0, said);
    }

    /// <summary>A command line as systemd hands it on: <c>%%</c> and <c>$$</c> stand for one.</summary>
    private string Line(string unit, string name) => Here(File.ReadLines(Path.Combine(Repository.Root, "deploy", unit))
        .Single(line => line.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..]
        .Replace("%%", "%", StringComparison.Ordinal).Replace("$$", "$", StringComparison.Ordinal));

    private string Here(string text) => text.Replace(Installed, program, StringComparison.Ordinal);
}
