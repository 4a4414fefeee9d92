using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>What one reading of a market's files turned up beside the facts: faults, what they cost, and lines of JSON
/// parts.</summary>
internal sealed class Findings
{
    private readonly HashSet<string> lostFiles = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Id)> lostRows = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Columns> headers = new(StringComparer.Ordinal);

    public List<Fault> Faults { get; } = [];

    public Unread Unread => new([.. lostFiles], [.. lostRows]);

    public ImmutableDictionary<string, int> Lines => lines.ToImmutableDictionary();

    public void Add(Source source, Bilingual found, Bilingual expected, Bilingual? maybe = null) =>
        Faults.Add(new Fault(source, found, expected, maybe));

    /// <summary>Nothing of the file could be read, or no id of one of its rows.</summary>
    public void Lose(string file) => lostFiles.Add(file);

    public bool IsLost(string file) => lostFiles.Contains(file);

    /// <summary>A row of the file could not be read.</summary>
    /// <param name="id">Blank where the row has none.</param>
    public void Lose(string file, string id) => lostRows.Add((file, id));

    /// <summary>null = no such part was read.</summary>
    public int? LineOf(string path) => lines.TryGetValue(path, out int line) ? line : null;

    public void Mark(string path, int line) => lines[path] = line;

    /// <summary>A member of a JSON file, with its line if it is there.</summary>
    public Source Place(string file, string path) =>
        new(file, lines.TryGetValue($"{file}/{path}", out int line) ? line : null) { Part = path };

    /// <summary>What the columns of a table are called where it is written.</summary>
    /// <param name="place">The file, or the sheet: <c>market.xlsx[vendors]</c>.</param>
    public void Keep(string place, Columns columns) => headers[place] = columns;

    /// <summary>null = nothing was read there.</summary>
    public Columns? HeaderOf(string place) => headers.GetValueOrDefault(place);
}
