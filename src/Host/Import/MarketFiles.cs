using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The files of a market, by name: what a directory holds, or a store.</summary>
public sealed class MarketFiles
{
    /// <summary>32 MB. A larger file is refused before it is read.</summary>
    public const long LargestFile = 32 * 1024 * 1024;

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    /// <param name="files">Files that are not of the format are passed over.</param>
    public MarketFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
        : this(files, [])
    {
    }

    private MarketFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, IEnumerable<string> others)
    {
        ILookup<bool, KeyValuePair<string, ReadOnlyMemory<byte>>> sorted = files.ToLookup(file => FileNames.IsOfTheFormat(file.Key));
        this.files = sorted[true].ToImmutableSortedDictionary(StringComparer.Ordinal);
        Others = [.. sorted[false].Select(file => file.Key), .. others];
    }

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> Names => files.Keys;

    /// <summary>Names that lie beside them and are not of the format.</summary>
    public ImmutableArray<string> Others { get; }

    /// <summary>What a person should know of the way they were read; empty = nothing.</summary>
    public ImmutableArray<Bilingual> Notes
    {
        get
        {
            string[] legacy = [.. files.Where(file => !FileNames.IsWorkbook(file.Key) && TextOf.IsLegacy(file.Value.Span)).Select(file => file.Key)];
            if (legacy.Length == 0) return [];
            string names = string.Join(", ", legacy);
            return [new($"按 GB18030 编码读取（非 UTF-8）：{names}", $"Read as GB18030, not being UTF-8: {names}")];
        }
    }

    /// <summary>null = there is no such file.</summary>
    public ReadOnlyMemory<byte>? Find(string name) =>
        files.TryGetValue(name, out ReadOnlyMemory<byte> bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>With further files.</summary>
    internal MarketFiles And(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> more) => new(files.Concat(more), Others);

    /// <summary>Reads the files of the format that lie in a directory, not below it.</summary>
    /// <returns>A fault for each file that is too large or cannot be read, or for the directory itself.</returns>
    public static Built<MarketFiles> FromDirectory(string path)
    {
        var read = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        List<string> others = [];
        List<Fault> faults = [];
        foreach (FileInfo file in FilesIn(path, faults))
        {
            if (!FileNames.IsOfTheFormat(file.Name)) others.Add(file.Name);
            else if (BytesOf(file, faults) is byte[] bytes) read.Add(file.Name, bytes);
        }

        foreach (string name in DirectoriesIn(path, faults))
            faults.Add(new(new(name, null), new("是目录", "it is a directory"), new("文件", "a file")));
        return faults.Count > 0 ? Built<MarketFiles>.Failed(faults) : Built<MarketFiles>.Of(new MarketFiles(read, others));
    }

    private static IEnumerable<FileInfo> FilesIn(string path, List<Fault> faults)
    {
        try
        {
            return new DirectoryInfo(path).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(new(
                new(path, null),
                Directory.Exists(path) ? new("无法读取", "it cannot be read")
                    : File.Exists(path) ? new("是文件", "it is a file") : new("没有这个目录", "there is no such directory"),
                new("市场目录", "the directory of a market")));
            return [];
        }
    }

    /// <summary>Directories that bear the name of a file of the format.</summary>
    private static IEnumerable<string> DirectoriesIn(string path, List<Fault> faults) => faults.Count > 0
        ? []
        : new DirectoryInfo(path).GetDirectories().Select(directory => directory.Name).Where(FileNames.IsOfTheFormat).Order(StringComparer.Ordinal);

    private static byte[]? BytesOf(FileInfo file, List<Fault> faults)
    {
        try
        {
            if (file.Length <= LargestFile) return File.ReadAllBytes(file.FullName);
            faults.Add(new(new(file.Name, null), new($"{file.Length} 字节", $"{file.Length} bytes"), new("至多 32 MB", "at most 32 MB")));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(new(file.Name, null), new("无法读取", "it cannot be read"), new("可读的文件", "a readable file")));
        }

        return null;
    }
}
