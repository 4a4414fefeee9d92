using System.Collections.Immutable;
using System.Text.Json;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A JSON value that remembers the line it begins on, so that a fault can name it.</summary>
/// <param name="Line">1 = the first.</param>
/// <param name="Text">Strings: their text; numbers and booleans: as written; else empty.</param>
/// <param name="Items">Of an array.</param>
/// <param name="Members">Of an object; of members with one name the last counts.</param>
internal sealed record LinedJson(
    JsonValueKind Kind,
    int Line,
    string Text,
    ImmutableArray<LinedJson> Items,
    ImmutableDictionary<string, LinedJson> Members)
{
    public static readonly ImmutableDictionary<string, LinedJson> NoMembers =
        ImmutableDictionary.Create<string, LinedJson>(StringComparer.Ordinal);

    public bool IsObject => Kind == JsonValueKind.Object;

    public bool IsArray => Kind == JsonValueKind.Array;

    /// <summary>Null, an empty text, list or object: nothing was said.</summary>
    public bool IsBlank => Kind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(Text),
        JsonValueKind.Array => Items.IsEmpty,
        JsonValueKind.Object => Members.IsEmpty,
        _ => false,
    };

    /// <summary>What a fault says was found.</summary>
    public string Shown => Kind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[" + string.Join(", ", Items.Take(3).Select(item => item.Shown)) + (Items.Length > 3 ? ", …]" : "]"),
        JsonValueKind.Null => "null",
        _ => Text.Length > 60 ? Text[..60] + "…" : Text,
    };
}
