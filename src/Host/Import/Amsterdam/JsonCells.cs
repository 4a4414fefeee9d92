using System.Text.Json;
using TidalMarket.Host.Json;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What a JSON value says, if anything.</summary>
internal static class JsonCells
{
    private const int Longest = 60, MostItems = 3;

    extension(JsonCell cell)
    {
        /// <summary>Null, or an empty text, list or object: nothing was said.</summary>
        public bool IsBlank => cell.Kind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.String => string.IsNullOrWhiteSpace(cell.Text),
            JsonValueKind.Array => cell.Items.IsEmpty,
            JsonValueKind.Object => cell.Members.IsEmpty,
            _ => false,
        };

        /// <summary>Text, or a number as written.</summary>
        public bool IsWritten => cell.Kind is JsonValueKind.String or JsonValueKind.Number;

        /// <summary>What a fault says was found.</summary>
        public string Shown => cell.Kind switch
        {
            JsonValueKind.Object => "{…}",
            JsonValueKind.Array => $"[{string.Join(", ", cell.Items.Take(MostItems).Select(item => item.Shown))}{(cell.Items.Length > MostItems ? ", …" : "")}]",
            JsonValueKind.String or JsonValueKind.Number => cell.Text.Length > Longest ? cell.Text[..Longest] + "…" : cell.Text,
            _ => cell.Kind.ToString().ToLowerInvariant(),
        };
    }
}
