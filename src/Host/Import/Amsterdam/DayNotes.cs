using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Collects what is wrong with a day, and what of it goes nowhere, while it is read and mapped.</summary>
internal sealed class DayNotes
{
    private const string StallsOfADay = "marktplaatsen";

    private readonly string file;
    private readonly ImmutableArray<Fault>.Builder faults;
    private readonly ImmutableArray<Unmapped>.Builder unmapped;
    private readonly SortedDictionary<string, List<JsonCell>> unread;

    public DayNotes(string file)
    {
        this.file = file;
        (faults, unmapped, unread) =
            (ImmutableArray.CreateBuilder<Fault>(), ImmutableArray.CreateBuilder<Unmapped>(), new(StringComparer.Ordinal));
    }

    private DayNotes(string file, DayNotes whole)
    {
        this.file = file;
        (faults, unmapped, unread, StallList) = (whole.faults, whole.unmapped, whole.unread, whole.StallList);
    }

    /// <summary>What the list of stalls is called in the files that are read.</summary>
    public string StallList { get; init; } = StallsOfADay;

    /// <summary>The same notes, taken in another file of the same market.</summary>
    public DayNotes In(string another) => new(another, this);

    public ImmutableArray<Fault> Faults => faults.ToImmutable();

    /// <summary>Repairs in the order in which they were made, then the fields that nobody read, each once.</summary>
    public ImmutableArray<Unmapped> Unmapped => [.. unmapped, .. unread.Select(one => UnreadField(one.Key, one.Value))];

    public Source At(int line) => new(file, line);

    public void Fault(int line, Bilingual found, Bilingual expected) => Fault(new Fault(At(line), found, expected));

    public void Fault(Fault fault) => faults.Add(fault);

    public void Repaired(string field, string where, int line, string value, Bilingual done) =>
        unmapped.Add(new Unmapped(field.Replace(StallsOfADay, StallList, StringComparison.Ordinal), where, line, value, done));

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
