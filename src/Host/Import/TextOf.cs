using System.Buffers;
using System.Text;
using System.Text.Unicode;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without BOM, else GB18030.</summary>
internal static class TextOf
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Bilingual Known = new(" UTF-8 或 GB18030", "UTF-8 or GB18030");

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>null = it is neither; a fault says so.</summary>
    public static string? File(string name, ReadOnlySpan<byte> bytes, ICollection<Fault> faults)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse(
                name,
                null,
                new("编码是 UTF-16", "its encoding is UTF-16"),
                faults,
                new("另存为了“Unicode 文本”", "it was saved as \"Unicode text\""));
        if (IsUtf8(bytes)) return Encoding.UTF8.GetString(bytes.StartsWith(Bom) ? bytes[Bom.Length..] : bytes);
        if (bytes.StartsWith(Bom))
            return Refuse(name, LineOf(bytes), new("UTF-8 文件中有损坏的字符", "a broken character in a file of UTF-8"), faults);
        try
        {
            return Gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Refuse(name, null, new("编码无法识别", "its encoding is not known"), faults);
        }
    }

    /// <summary>Whether it is UTF-8, even if it was cut off within its last character.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = Whole(bytes);
        if (whole == bytes.Length) return true;
        bool isCutOff = Rune.DecodeFromUtf8(bytes[whole..], out _, out int length) == OperationStatus.NeedMoreData && whole + length == bytes.Length;
        return isCutOff && !Ascii.IsValid(bytes[..whole]);
    }

    /// <summary>Whether it is read as GB18030, if it can be read at all.</summary>
    public static bool IsLegacy(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && !bytes.StartsWith(Bom) && !IsUtf8(bytes);

    private static int LineOf(ReadOnlySpan<byte> bytes) => bytes[..Whole(bytes)].Count((byte)'\n') + 1;

    /// <summary>How many bytes make whole characters of UTF-8, from the start.</summary>
    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return bytes.Length;
        Utf8.ToUtf16(bytes, new char[bytes.Length], out int read, out _, replaceInvalidSequences: false);
        return read;
    }

    private static string? Refuse(string name, int? line, Bilingual found, ICollection<Fault> faults, Bilingual? maybe = null)
    {
        faults.Add(new(new(name, line), found, Known, maybe));
        return null;
    }
}
