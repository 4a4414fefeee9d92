using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>How JSON files are written: indented, Chinese as it is, a line feed at the end.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Readable) + "\n");

    public static JsonObject Of(Bilingual words) => new() { ["zh"] = words.Zh, ["en"] = words.En };

    public static JsonObject? Of(Bilingual? words) => words is Bilingual known ? Of(known) : null;

    public static JsonArray List<T>(IEnumerable<T> entries, Func<T, JsonNode?> of) => [.. entries.Select(of)];
}
