using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters;

/// <summary>Text into XML and HTML: escaped by the writer, and rid of characters that no XML may hold.</summary>
internal static class Xml
{
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings Quiet = new()
    {
        OmitXmlDeclaration = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The text with every character that XML forbids replaced.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (pair) clean.Append(text[i++]).Append(text[i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
        }

        return clean.ToString();
    }

    /// <summary>UTF-8 without BOM, one element a line down to <paramref name="depth"/>.</summary>
    public static byte[] Bytes(string prologue, XElement root, int depth)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes(prologue));
        using (var writer = XmlWriter.Create(bytes, Quiet)) Broken(root, depth).WriteTo(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>A copy with line breaks between the children of its upper elements, where white space says nothing.</summary>
    private static XElement Broken(XElement element, int depth)
    {
        if (depth == 0 || !element.HasElements || element.Nodes().OfType<XText>().Any()) return element;
        return new XElement(
            element.Name,
            element.Attributes(),
            element.Elements().SelectMany(child => new object[] { "\n", Broken(child, depth - 1) }),
            "\n");
    }

    private static bool IsClean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) return false;
        }

        return true;
    }
}
