using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The file of a market day on disk.</summary>
internal static class DayFile
{
    private static readonly Bilingual ADay = new("阿姆斯特丹市日文件", "the file of an Amsterdam market day");

    /// <param name="expected">What a fault says should be there; null = a market day.</param>
    /// <returns>A fault if it is no file, too large, or cannot be read.</returns>
    public static Built<byte[]> Read(string path, Bilingual? expected = null)
    {
        Built<byte[]> Refused(Bilingual found) => Built<byte[]>.Failed([new Fault(new(path, null), found, expected ?? ADay)]);
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return Refused(new("是目录", "a directory"));
            if (!file.Exists) return Refused(new("没有这个文件", "there is no such file"));
            if (file.Length > MarketFiles.LargestFile) return Refused(TooLarge(file.Length));
            return Built<byte[]>.Of(File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refused(new($"无法读取（{unreadable.Message}）", $"it cannot be read ({unreadable.Message})"));
        }
    }

    private static Bilingual TooLarge(long bytes) => new($"{bytes} 字节，超过 32 MB", $"{bytes} bytes, more than 32 MB");
}
