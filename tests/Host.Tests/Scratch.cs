using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Tests;

/// <summary>An empty directory of the test's own, and a terminal in it that keeps what is said.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly StringWriter heard = new(), warned = new();

    public Scratch() => Terminal = new Terminal(heard, warned, Directory.CreateTempSubdirectory("market-").FullName);

    public Terminal Terminal { get; init; }

    public string Out => heard.ToString();

    public string Error => warned.ToString();

    public string Path(params string[] parts) => System.IO.Path.Combine([Terminal.Directory, .. parts]);

    public string Write(string content, params string[] parts)
    {
        string path = Path(parts);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>A copy of the sample market, free to be spoilt.</summary>
    public string Sample(string name = "jinhui")
    {
        Directory.CreateDirectory(Path(name));
        foreach (string file in Directory.EnumerateFiles(Repository.Data("jinhui"))) File.Copy(file, Path(name, System.IO.Path.GetFileName(file)));
        return Path(name);
    }

    /// <summary>A copy of the sample under another id, in place of what was there.</summary>
    /// <param name="id">null = as the directory is called.</param>
    public void Market(string name, string? id = null)
    {
        if (Directory.Exists(Path(name))) Directory.Delete(Path(name), recursive: true);
        string header = System.IO.Path.Combine(Sample(name), "market.json");
        File.WriteAllText(header, File.ReadAllText(header).Replace("\"id\": \"jinhui\"", $"\"id\": \"{id ?? name}\"", StringComparison.Ordinal));
    }

    /// <summary>Runs a command line here; words are separated by single spaces.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> Run(string args, FakePlanner? planner = null, CancellationTokenSource? stop = null) => CommandLine.RunAsync(
        args.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        new MarketHost(Terminal, planner is null ? null : planner.Replace),
        stop?.Token ?? TestContext.Current.CancellationToken);

    /// <summary>Everything in it, hidden or not, relative and in order; directories end with a slash.</summary>
    public string[] Everything() =>
    [
        .. new DirectoryInfo(Terminal.Directory).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(entry => System.IO.Path.GetRelativePath(Terminal.Directory, entry.FullName) + (entry is DirectoryInfo ? "/" : ""))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Terminal.Directory, recursive: true);
}
