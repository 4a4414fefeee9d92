using System.Collections.Immutable;
using System.Text.Json;

namespace TidalMarket.Host.Json;

/// <summary>One value of a JSON text, and the line on which it begins.</summary>
/// <param name="Text">A string's characters, a number as written; else blank.</param>
/// <param name="Members">Of an object, as written.</param>
/// <param name="Items">Of an array.</param>
internal sealed record JsonCell(
    JsonValueKind Kind,
    int Line,
    string Text,
    ImmutableArray<(string Name, JsonCell Value)> Members,
    ImmutableArray<JsonCell> Items);
