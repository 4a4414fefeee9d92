using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Collects what is wrong with a day, and what of it goes nowhere, while it is read and mapped.</summary>
internal sealed class DayNotes(string file)
{
    private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();
    private readonly ImmutableArray<Unmapped>.Builder unmapped = ImmutableArray.CreateBuilder<Unmapped>();
    private readonly SortedDictionary<string, List<JsonCell>> unread = new(StringComparer.Ordinal);

    public ImmutableArray<Fault> Faults => faults.ToImmutable();

    /// <summary>Repairs in the order in which they were made, then the fields that nobody read, each once.</summary>
    public ImmutableArray<Unmapped> Unmapped => [.. unmapped, .. unread.Select(one => UnreadField(one.Key, one.Value))];

    public Source At(int line) => new(file, line);

    public void Fault(int line, Bilingual found, Bilingual expected) => faults.Add(new Fault(At(line), found, expected));

    public void Repaired(string field, string where, int line, string value, Bilingual done) =>
        unmapped.Add(new Unmapped(field, where, line, value, done));

    public void Unread(string field, JsonCell value)
    {
        if (value.IsBlank) return;
        if (!unread.TryGetValue(field, out List<JsonCell>? values)) unread.Add(field, values = []);
        values.Add(value);
    }

    private static Unmapped UnreadField(string field, List<JsonCell> values)
    {
        string[] shown = [.. values.Select(value => value.Shown).Distinct(StringComparer.Ordinal).Take(4)];
        string sample = string.Join(" | ", shown.Take(3)) + (shown.Length > 3 ? " | …" : "");
        return values.Count == 1
            ? new Unmapped(field, "", values[0].Line, sample, Done.NotUsed)
            : new Unmapped(field, $"× {values.Count}", null, sample, Done.NotUsed);
    }
}
