using System.Text;
using System.Text.Unicode;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without BOM, else GB18030.</summary>
internal static class TextOf
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>null = it is neither; a fault says so.</summary>
    public static string? File(string name, ReadOnlySpan<byte> bytes, ICollection<Fault> faults)
    {
        if (IsUtf16(bytes) || !TryDecode(bytes, out string text))
        {
            Bilingual? guess = IsUtf16(bytes) ? new("另存为了“Unicode 文本”", "it was saved as \"Unicode text\"") : null;
            faults.Add(new(
                new(name, null), new("编码无法识别", "its encoding is not known"), new(" UTF-8 或 GB18030", "UTF-8 or GB18030"), guess));
            return null;
        }

        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Gb18030).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
