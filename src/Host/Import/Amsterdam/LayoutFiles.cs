using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A layout on disk: a directory <c>market-weekday</c> of the city's configuration, and the trades that all of them share, one level up.</summary>
internal static class LayoutFiles
{
    public const string Stalls = "locaties.json", Rows = "markt.json", Obstacles = "geografie.json", Trades = "branches.json", Pages = "paginas.json";

    /// <summary>Names and colours of every trade in the city.</summary>
    public const string SharedTrades = "../" + Trades;

    private static readonly Bilingual Expected = new("阿姆斯特丹市场布局的文件", "a file of an Amsterdam layout");

    /// <returns>The content of each file that is there, by name; a fault for each that is wanting, too large or cannot be read.</returns>
    public static Built<ImmutableDictionary<string, byte[]>> Read(string directory)
    {
        var files = ImmutableDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        List<Fault> faults = [];
        foreach (string name in (string[])[Stalls, Rows, Obstacles, Trades, Pages, SharedTrades])
        {
            string path = Path.GetFullPath(name, directory);
            if (!File.Exists(path) && name is not (Stalls or Rows)) continue;
            Built<byte[]> bytes = DayFile.Read(path, Expected);
            if (bytes.IsValid) files.Add(name, bytes.Value);
            else faults.AddRange(bytes.Faults);
        }

        return faults.Count > 0 ? Built<ImmutableDictionary<string, byte[]>>.Failed(faults) : Built<ImmutableDictionary<string, byte[]>>.Of(files.ToImmutable());
    }
}
