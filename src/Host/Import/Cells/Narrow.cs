using System.Text;

namespace TidalMarket.Host.Import.Cells;

/// <summary>Full-width letters, digits and punctuation, as a Chinese keyboard makes them, in their plain form.</summary>
internal static class Narrow
{
    private const char FirstWide = '\uFF01', LastWide = '\uFF5E', WideSpace = '\u3000', HardSpace = '\u00A0';
    private const int Apart = FirstWide - '!';

    /// <summary>Trimmed; what cannot be seen, such as marks left by a chat program, is gone.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii)) return text.Trim();
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text.Where(letter => !IsUnseen(letter)))
            plain.Append(letter switch
            {
                >= FirstWide and <= LastWide => (char)(letter - Apart),
                WideSpace or HardSpace => ' ',
                _ => letter,
            });
        return plain.ToString().Trim();
    }

    private static bool IsUnseen(char letter) => letter is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';
}
