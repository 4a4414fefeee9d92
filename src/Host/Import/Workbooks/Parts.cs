using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>What all parts of a workbook have in common.</summary>
internal static class Parts
{
    public static string? Attribute(OpenXmlReader reader, string name)
    {
        foreach (OpenXmlAttribute attribute in reader.Attributes)
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0) return attribute.Value;
        return null;
    }

    /// <summary>The text within an element, whatever its letters look like, without hints on how it is spoken.</summary>
    public static string RichText(OpenXmlReader reader)
    {
        var text = new StringBuilder();
        int depth = reader.Depth, spoken = int.MaxValue;
        if (reader.IsEndElement) return "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= spoken) spoken = int.MaxValue;
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(PhoneticRun)) spoken = reader.Depth;
            else if (reader.ElementType == typeof(Text) && spoken == int.MaxValue) text.Append(reader.GetText());
        }

        return text.ToString();
    }
}
