using System.Diagnostics;
using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Tests.Campaign;

/// <summary>The built program as a process of its own, which may be killed.</summary>
internal static class HostProcess
{
    /// <summary>What stands before the arguments on a command line.</summary>
    public static readonly string Program = typeof(CommandLine).Assembly.Location;

    /// <summary>Runs a command to its end.</summary>
    /// <returns>The exit code, and all that was said.</returns>
    public static Task<(int Code, string Said)> Run(string directory, string args) => End(Start(directory, "dotnet", [Program, .. args.Split(' ')]));

    public static Task<(int Code, string Said)> Shell(string directory, string program, params string[] args) => End(Start(directory, program, args));

    /// <summary>Kills a command with SIGKILL after a while, whatever it is at.</summary>
    /// <param name="once">Counting begins when this holds; null = at once.</param>
    /// <returns>false = it had ended before.</returns>
    public static async Task<bool> Killed(string directory, string args, TimeSpan after, Func<bool>? once = null)
    {
        using Process process = Start(directory, "dotnet", [Program, .. args.Split(' ')]);
        Task<string> said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> warned = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (once is not null && !once() && !process.HasExited) await Task.Delay(2, TestContext.Current.CancellationToken);
        await Task.WhenAny(process.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(after, TestContext.Current.CancellationToken));
        bool killed = !process.HasExited;
        if (killed) process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(said, warned);
        return killed;
    }

    private static Process Start(string directory, string program, string[] args) => Process.Start(new ProcessStartInfo(program, args)
    {
        WorkingDirectory = directory,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["LC_ALL"] = "C.UTF-8" },
    })!;

    private static async Task<(int Code, string Said)> End(Process process)
    {
        using (process)
        {
            Task<string> said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> warned = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await said + await warned);
        }
    }
}
