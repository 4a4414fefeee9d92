using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Export;

/// <summary>A file that is there whole or not at all, and never in the place of another.</summary>
internal static class NewFile
{
    /// <exception cref="NotDoneException">Something is there already, or it cannot be written; nothing is left behind.</exception>
    public static void Refuse(string path)
    {
        if (Path.Exists(path))
            throw NotDoneException.BadInput(
                $"{path} 已存在；为免覆盖，请另选 --out", $"{path} is there already; choose another --out, so that nothing of yours is lost");
        if (DiskWords.FileAbove(path) is string file)
            throw NotDoneException.BadInput($"{file} 是文件，应为目录", $"{file} is a file, expected a directory");
        if (Path.GetDirectoryName(path) is string parent && !Directory.Exists(parent))
            throw NotDoneException.BadInput($"没有目录 {parent}", $"there is no directory {parent}");
    }

    /// <exception cref="NotDoneException">Something is there already, or it cannot be written; nothing is left behind.</exception>
    public static void Write(string path, byte[] content)
    {
        Refuse(path);
        string draft = Path.Combine(Path.GetDirectoryName(path) ?? path, $".{Path.GetFileName(path)}.{Environment.ProcessId:x}.draft");
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: false);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotWrite(path, refused);
        }
        finally
        {
            Remove(draft);
        }
    }

    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Where it could not be written it cannot be removed either; that was said already.
        }
    }
}
