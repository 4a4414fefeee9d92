using System.Collections.Immutable;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>A directory of files that is there whole or not at all, and never where anything else is.</summary>
internal static class NewDirectory
{
    private static readonly Bilingual Nothing = new("空目录", "nothing");

    /// <exception cref="NotDoneException">Something is there already, or it cannot be written; nothing is left behind.</exception>
    public static void Refuse(string path)
    {
        if (Directory.Exists(path) && First(path) is string found)
            throw NotDoneException.BadInput(
                $"{path} 中有 {found}，应为空目录；为免覆盖，请另选目录",
                $"{path} holds {found}, expected nothing; choose another directory, so that nothing of yours is lost");
    }

    /// <exception cref="NotDoneException">Something is there already, or it cannot be written; nothing is left behind.</exception>
    public static void Write(string path, ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        Refuse(path);
        using var directory = OutputDirectory.Begin(path, DirectoryKind.Of(Nothing, [.. files.Select(file => file.Key)]));
        foreach ((string name, ReadOnlyMemory<byte> content) in files) directory.Write(name, content.Span);
        directory.Publish();
    }

    private static string? First(string path)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).FirstOrDefault();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotRead(path, refused);
        }
    }
}
