namespace TidalMarket.Host.Files;

/// <summary>Hidden names beside a target for what is on its way there: ours while we live, swept away by the next one once we do not.</summary>
internal sealed class HiddenPlace : IDisposable
{
    private const string Lock = "lock", Old = "old";

    private const int IdLength = 8;

    private readonly string target;
    private readonly string prefix;
    private readonly LockFile held;

    private HiddenPlace(string target, string prefix, LockFile held)
    {
        this.target = target;
        this.prefix = prefix;
        this.held = held;
    }

    /// <summary>Where the new one is written, file or directory.</summary>
    public string Draft => prefix + "draft";

    /// <summary>Where the old one waits, if both cannot be exchanged in one step.</summary>
    public string Previous => prefix + Old;

    /// <param name="target">Full path; its directory is there.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static HiddenPlace Beside(string target)
    {
        Sweep(target);
        while (true)
        {
            // Who sweeps may get hold of a lock between its being made and its being held; then it is given up for another.
            string start = $"{Start(target)}{Guid.NewGuid().ToString("N")[..IdLength]}.";
            if (LockFile.TryTake(start + Lock) is LockFile mine) return new HiddenPlace(target, start, mine);
        }
    }

    /// <summary>Whatever still stands there goes.</summary>
    public void Dispose()
    {
        Clear(target, prefix);
        held.Dispose();
    }

    /// <summary>What killed processes left behind goes; if one was killed between its two moves, the old one is put back.</summary>
    private static void Sweep(string target)
    {
        string start = Start(target);
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(target)!).Where(file => IsLock(file, start)))
        {
            using LockFile? dead = LockFile.TryTake(file);
            if (dead is not null) Clear(target, file[..^Lock.Length]);
        }
    }

    private static void Clear(string target, string prefix)
    {
        if (Directory.Exists(prefix + Old) && !Path.Exists(target)) Directory.Move(prefix + Old, target);
        foreach (string left in Directory.GetFileSystemEntries(Path.GetDirectoryName(target)!).Where(entry => IsContent(entry, prefix)))
            if (Directory.Exists(left)) Directory.Delete(left, recursive: true);
            else File.Delete(left);
    }

    private static bool IsContent(string entry, string prefix) =>
        entry.StartsWith(prefix, StringComparison.Ordinal) && entry != prefix + Lock;

    /// <summary>The length keeps apart <c>monday</c> and <c>monday.evening</c>.</summary>
    private static bool IsLock(string file, string start) =>
        file.Length == start.Length + IdLength + 1 + Lock.Length
        && file.StartsWith(start, StringComparison.Ordinal)
        && file.EndsWith($".{Lock}", StringComparison.Ordinal);

    private static string Start(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.");
}
