using System.Text;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;
using TidalMarket.Host.Rosters.Map;

namespace TidalMarket.Host.Planning;

/// <summary>A map on disk: written beside its place, then moved there whole, or not at all.</summary>
internal static class MapFile
{
    /// <summary>Enough to tell a drawing from anything else.</summary>
    private const int LongestOpening = 512;

    /// <summary>How a drawing begins, and how a page of one does.</summary>
    private static readonly string[] Openings = ["<svg", $"data-sheet=\"{MapPages.Kind}\""];

    /// <param name="place">A full path. A drawing that stands there is replaced, nothing else is.</param>
    /// <exception cref="NotDoneException">It cannot be written, or something else stands there.</exception>
    public static void Write(string place, byte[] map)
    {
        string draft = $"{place}.{Environment.ProcessId:x}.draft";
        try
        {
            RefuseStrange(place);
            RefuseOthers(place);
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
            try
            {
                File.WriteAllBytes(draft, map);
                File.Move(draft, place, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotWrite(place, refused);
        }
    }

    private static void RefuseStrange(string place)
    {
        if (Directory.Exists(place)) throw NotDoneException.BadInput($"{place} 是目录，应为文件", $"{place} is a directory, expected a file");
        if (!File.Exists(place) || Openings.Any(ours => Opening(place).Contains(ours, StringComparison.Ordinal))) return;
        throw NotDoneException.BadInput(
            $"{place} 不是地图；为免覆盖，请另选 --out", $"{place} is no map; choose another --out, so that nothing of yours is lost");
    }

    /// <summary>A drawing under the name of something else opens nowhere.</summary>
    private static void RefuseOthers(string place)
    {
        if (Path.GetExtension(place).ToLowerInvariant() is not (".svg" or ".html"))
            throw NotDoneException.BadInput($"{place}：应为以 .svg 或 .html 结尾的文件", $"{place}: expected a file that ends in .svg or .html");
    }

    private static string Opening(string place)
    {
        using FileStream file = File.OpenRead(place);
        byte[] bytes = new byte[LongestOpening];
        return Encoding.UTF8.GetString(bytes, 0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
