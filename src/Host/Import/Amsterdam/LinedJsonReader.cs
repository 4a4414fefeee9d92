using System.Collections.Immutable;
using System.Text.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads UTF-8 JSON into <see cref="LinedJson"/>; whatever is wrong with it becomes one fault with its line.</summary>
internal ref struct LinedJsonReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader json;
    private int counted;
    private int line = 1;

    private LinedJsonReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 64 });
    }

    public static Built<LinedJson> Read(string file, ReadOnlySpan<byte> bytes)
    {
        var reader = new LinedJsonReader(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        try
        {
            return Built<LinedJson>.Of(reader.Whole());
        }
        catch (JsonException broken)
        {
            return Broken(new Source(file, (int)(broken.LineNumber ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // A text with bytes or escapes that are no Unicode: the reader is on it.
            return Broken(new Source(file, reader.LineHere()));
        }
    }

    private static Built<LinedJson> Broken(Source source) => Built<LinedJson>.Failed(
        [new Fault(source, new("不完整或不合法的 JSON", "broken or truncated JSON"), new("UTF-8 的 JSON", "JSON in UTF-8"))]);

    private LinedJson Whole()
    {
        json.Read();
        LinedJson root = Value();
        json.Read();
        return root;
    }

    private LinedJson Value()
    {
        int at = LineHere();
        return json.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, at, "", [], Members()),
            JsonTokenType.StartArray => new(JsonValueKind.Array, at, "", Items(), LinedJson.NoMembers),
            JsonTokenType.String => Plain(JsonValueKind.String, at, json.GetString() ?? ""),
            JsonTokenType.Number => Plain(JsonValueKind.Number, at, System.Text.Encoding.ASCII.GetString(json.ValueSpan)),
            JsonTokenType.True => Plain(JsonValueKind.True, at, "true"),
            JsonTokenType.False => Plain(JsonValueKind.False, at, "false"),
            _ => Plain(JsonValueKind.Null, at, ""),
        };
    }

    private static LinedJson Plain(JsonValueKind kind, int at, string text) => new(kind, at, text, [], LinedJson.NoMembers);

    private ImmutableArray<LinedJson> Items()
    {
        var items = ImmutableArray.CreateBuilder<LinedJson>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(Value());
        return items.ToImmutable();
    }

    private ImmutableDictionary<string, LinedJson> Members()
    {
        ImmutableDictionary<string, LinedJson>.Builder members = LinedJson.NoMembers.ToBuilder();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString() ?? "";
            json.Read();
            members[name] = Value();
        }

        return members.ToImmutable();
    }

    private int LineHere()
    {
        int start = (int)json.TokenStartIndex;
        line += bytes[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }
}
