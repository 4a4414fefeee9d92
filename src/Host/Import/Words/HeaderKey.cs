using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Words;

/// <summary>A column's name without what people vary in it: capitals, spaces, brackets, and how a unit is written.</summary>
internal static class HeaderKey
{
    private static readonly (string Written, string Plain)[] Units =
        [("厘米", "cm"), ("公分", "cm"), ("瓦特", "w"), ("瓦", "w"), ("watt", "w"), ("人民币", "yuan"), ("元", "yuan")];

    public static string Of(string name)
    {
        string plain = string.Concat(Narrow.Of(name).ToLowerInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter is not ('_' or '-' or '(' or ')' or '[' or ']' or '*' or ':')));
        foreach ((string written, string unit) in Units) plain = plain.Replace(written, unit, StringComparison.Ordinal);
        return plain;
    }
}
