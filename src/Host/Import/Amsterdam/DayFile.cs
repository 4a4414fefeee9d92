using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The file of a market day on disk.</summary>
internal static class DayFile
{
    /// <returns>A fault if it is no file, too large, or cannot be read.</returns>
    public static Built<byte[]> Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return Refused(path, new("是目录", "a directory"));
            if (!file.Exists) return Refused(path, new("没有这个文件", "there is no such file"));
            if (file.Length > MarketFiles.LargestFile) return Refused(path, TooLarge(file.Length));
            return Built<byte[]>.Of(File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refused(path, new($"无法读取（{unreadable.Message}）", $"it cannot be read ({unreadable.Message})"));
        }
    }

    private static Bilingual TooLarge(long bytes) => new($"{bytes} 字节，超过 32 MB", $"{bytes} bytes, more than 32 MB");

    private static Built<byte[]> Refused(string path, Bilingual found) =>
        Built<byte[]>.Failed([new Fault(new(path, null), found, new("阿姆斯特丹市日文件", "the file of an Amsterdam market day"))]);
}
