namespace TidalMarket.Host.Files;

/// <summary>A file that holds what vendors told: only its owner reads it.</summary>
internal static class PrivateFile
{
    /// <summary>Makes an empty one unless there is one; one that is there keeps its rights.</summary>
    public static void Make(string file)
    {
        if (File.Exists(file)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var made = new FileStream(file, options);
    }

    /// <returns>The name itself, or with the first number that is free.</returns>
    public static string FreeName(string wanted) =>
        Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? wanted : $"{wanted}-{i}").First(name => !Path.Exists(name));
}
