using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Json;

/// <summary>Reads a JSON text into cells that know their lines, which <see cref="JsonDocument"/> does not.</summary>
internal ref struct JsonTree
{
    private static readonly Bilingual Whole = new("完整的 JSON", "whole and well-formed JSON");

    private readonly ReadOnlySpan<byte> utf8;
    private Utf8JsonReader reader;
    private int line;
    private long counted;

    private JsonTree(ReadOnlySpan<byte> utf8)
    {
        this.utf8 = utf8;
        reader = new Utf8JsonReader(utf8);
        line = 1;
    }

    /// <summary>null = it is no JSON; a fault says where it breaks off.</summary>
    public static JsonCell? Parse(string file, string text, ICollection<Fault> faults)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var tree = new JsonTree(bytes);
        try
        {
            tree.reader.Read();
            JsonCell root = tree.Value();
            tree.reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            bool truncated = broken.BytePositionInLine is long at && EndsAt(bytes, broken.LineNumber ?? 0, at);
            faults.Add(new(
                new(file, (int)(broken.LineNumber ?? 0) + 1),
                truncated ? new("JSON 在此中断", "the JSON breaks off here") : new("JSON 写法有误", "this is no JSON"),
                Whole,
                HasChineseSigns(text, broken.LineNumber ?? 0)
                    ? new("是引号、冒号或逗号打成了中文的，请改为 \" : ,", "a Chinese quote, colon or comma was typed for \" : ,")
                    : null));
            return null;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new(new(file, tree.line), new("字符串含非法转义", "a string with a broken escape"), Whole));
            return null;
        }
    }

    private static bool HasChineseSigns(string text, long line) =>
        text.Split('\n').ElementAtOrDefault((int)line)?.Any(letter => "“”：，｛｝［］".Contains(letter)) == true;

    private JsonCell Value()
    {
        int began = Line();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, began, "", Members(), []),
            JsonTokenType.StartArray => new(JsonValueKind.Array, began, "", [], Items()),
            JsonTokenType.String => new(JsonValueKind.String, began, reader.GetString()!, [], []),
            JsonTokenType.Number => new(JsonValueKind.Number, began, Encoding.UTF8.GetString(reader.ValueSpan), [], []),
            JsonTokenType.True => new(JsonValueKind.True, began, "", [], []),
            JsonTokenType.False => new(JsonValueKind.False, began, "", [], []),
            _ => new(JsonValueKind.Null, began, "", [], []),
        };
    }

    private ImmutableArray<(string Name, JsonCell Value)> Members()
    {
        var members = ImmutableArray.CreateBuilder<(string, JsonCell)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            members.Add((name, Value()));
        }

        return members.ToImmutable();
    }

    private ImmutableArray<JsonCell> Items()
    {
        var items = ImmutableArray.CreateBuilder<JsonCell>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value());
        return items.ToImmutable();
    }

    private int Line()
    {
        line += utf8[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
        counted = reader.TokenStartIndex;
        return line;
    }

    /// <summary>Whether nothing but blanks follows the place at which reading broke off.</summary>
    private static bool EndsAt(ReadOnlySpan<byte> bytes, long lines, long column)
    {
        int at = 0;
        for (long i = 0; i < lines; i++) at += bytes[at..].IndexOf((byte)'\n') + 1;
        at = (int)Math.Min(at + column, bytes.Length);
        return bytes[at..].TrimStart(" \t\r\n"u8).IsEmpty;
    }
}
