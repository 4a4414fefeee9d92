using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Files;

/// <summary>What the file system has against something, in words of both languages and without hidden names.</summary>
internal static class DiskWords
{
    private const int NoSpace = 28, ReadOnly = 30, NoSpaceOnWindows = unchecked((int)0x80070070);

    public static NotDoneException CannotWrite(string place, Exception refused) =>
        FileAbove(place) is string file
            ? NotDoneException.BadInput($"{place} 无法写入：{file} 是文件，应为目录", $"{place} cannot be written: {file} is a file, expected a directory")
            : NotDoneException.BadInput($"{place} 无法写入：{Of(refused).Zh}", $"{place} cannot be written: {Of(refused).En}");

    public static NotDoneException CannotRead(string place, Exception refused) =>
        Directory.Exists(place)
            ? NotDoneException.BadInput($"{place} 无法读取：是目录，应为文件", $"{place} cannot be read: it is a directory, expected a file")
            : NotDoneException.BadInput($"{place} 无法读取：{Of(refused).Zh}", $"{place} cannot be read: {Of(refused).En}");

    private static Bilingual Of(Exception refused) => refused switch
    {
        UnauthorizedAccessException => new("没有权限", "permission is denied"),
        { HResult: NoSpace or NoSpaceOnWindows } => new("磁盘已满", "the disk is full"),
        { HResult: ReadOnly } => new("磁盘只读", "the disk is read-only"),
        FileNotFoundException or DirectoryNotFoundException => new("没有这个文件", "there is no such file"),
        PathTooLongException => new("名称太长", "its name is too long"),
        _ => Bilingual.Same(refused.Message),
    };

    /// <summary>A file where a directory would have to be; null = there is none.</summary>
    public static string? FileAbove(string place)
    {
        for (string? above = Path.GetDirectoryName(place); above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above)) return above;
        return null;
    }
}
