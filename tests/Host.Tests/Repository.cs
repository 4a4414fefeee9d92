namespace TidalMarket.Host.Tests;

/// <summary>Finds the project's own files from wherever the tests run.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    public static string Data(params string[] names) => Path.Combine([Root, "data", .. names]);

    private static string FindRoot()
    {
        for (DirectoryInfo? place = new(AppContext.BaseDirectory); place is not null; place = place.Parent)
            if (File.Exists(Path.Combine(place.FullName, "Market.sln"))) return place.FullName;
        throw new DirectoryNotFoundException("No directory above the tests holds Market.sln.");
    }
}
