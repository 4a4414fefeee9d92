using System.Diagnostics;
using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Tests.Cli;

/// <summary>The program itself, as a process: a signal must reach it even though it holds a native solver that likes signals too.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task A_worker_that_has_solved_ends_with_0_on_a_signal(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using Process program = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "serve", "--lang", "en"])
        {
            WorkingDirectory = scratch.Terminal.Directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        program.ErrorDataReceived += (_, _) => { };
        program.BeginErrorReadLine();
        string? line;
        do line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line?.StartsWith("Going on", StringComparison.Ordinal) == false);
        Assert.NotNull(line);

        using Process kill = Process.Start("kill", [signal, $"{program.Id}"]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        Assert.Single(Directory.GetFiles(scratch.Path("var")));
    }
}
