using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TidalMarket.Host.Tests.Import;

/// <summary>What chance does to a good file.</summary>
internal static class RandomEdits
{
    private const string Letters = ",;\"\n\r\t0-9x=:{}[]是６：　\0<>&/. ";

    private static readonly string[] Words =
        ["2026/3/2", "46083", "1-5", "周一", "25:30", "-1", "1e9", "99999999999", "#REF!", "true", "是", "A1;A1", "_x0000_", "6点半", "¥1.005"];

    public static byte[] OfText(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        string text = Encoding.UTF8.GetString(bytes);
        int at = random.Next(text.Length + 1);
        return random.Next(8) switch
        {
            0 => bytes[..random.Next(bytes.Length + 1)],
            1 => Flipped(bytes, random),
            2 => Encoding.UTF8.GetBytes(text.Insert(at, Letters[random.Next(Letters.Length)].ToString())),
            3 => Encoding.UTF8.GetBytes(string.Join('\n', text.Split('\n').OrderBy(_ => random.Next()))),
            4 => Encoding.UTF8.GetBytes(text.Replace(random.Next(10).ToString(CultureInfo.InvariantCulture), "2147483647", StringComparison.Ordinal)),
            5 => Encoding.UTF8.GetBytes(text.Remove(at, Math.Min(random.Next(40), text.Length - at))),
            6 => Encoding.UTF8.GetBytes(text[..at] + text[random.Next(at + 1)..]),
            _ => Encoding.UTF8.GetBytes(OtherCell(text, random)),
        };
    }

    /// <summary>Of the zip itself, or of one of the parts in it.</summary>
    public static byte[] OfWorkbook(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        if (random.Next(4) == 0) return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : Flipped(bytes, random);
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.Entries[random.Next(zip.Entries.Count)];
            string name = entry.FullName;
            byte[] part = Content(entry);
            entry.Delete();
            if (random.Next(20) > 0)
            {
                using Stream again = zip.CreateEntry(name).Open();
                again.Write(random.Next(3) == 0 ? OtherXml(part, random) : OfText(part, random.Next()));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream part = entry.Open();
        using var content = new MemoryStream();
        part.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        for (int i = random.Next(1, 6); i > 0 && flipped.Length > 0; i--) flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        return flipped;
    }

    private static string OtherCell(string text, Random random)
    {
        string[] cells = text.Split(',');
        cells[random.Next(cells.Length)] = Words[random.Next(Words.Length)];
        return string.Join(',', cells);
    }

    /// <summary>Still XML, but for once other values between its tags or in its attributes.</summary>
    private static byte[] OtherXml(byte[] part, Random random)
    {
        string text = Encoding.UTF8.GetString(part);
        char begins = random.Next(2) == 0 ? '>' : '"', ends = begins == '>' ? '<' : '"';
        int from = text.IndexOf(begins, random.Next(text.Length)) + 1, to = from > 0 ? text.IndexOf(ends, from) : -1;
        return to < 0 ? part : Encoding.UTF8.GetBytes(text[..from] + Words[random.Next(Words.Length)].Replace("&", "", StringComparison.Ordinal) + text[to..]);
    }
}
