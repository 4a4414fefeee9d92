namespace TidalMarket.Host.Planning;

/// <summary>Finds the sample market that a first start plans.</summary>
internal static class SampleMarket
{
    private const string Sample = "data/jinhui";

    /// <summary>In the working directory or above it, up to the solution; else the copy beside the program.</summary>
    public static string Directory(string workingDirectory)
    {
        for (DirectoryInfo? at = new(workingDirectory); at is not null; at = at.Parent)
        {
            if (IsMarket(Path.Combine(at.FullName, Sample))) return Path.Combine(at.FullName, Sample);
            if (File.Exists(Path.Combine(at.FullName, "Market.sln"))) break;
        }

        return Path.Combine(AppContext.BaseDirectory, Sample);
    }

    private static bool IsMarket(string directory) => File.Exists(Path.Combine(directory, "market.json"));
}
