namespace TidalMarket.Host.Import;

/// <summary>Where the columns of a table stand in a file, and what the file calls them.</summary>
internal sealed class Columns(int width)
{
    private readonly Dictionary<string, (int Place, string Written)> known = new(StringComparer.Ordinal);

    /// <summary>How many the header has.</summary>
    public int Width => width;

    public IEnumerable<string> Known => known.Keys;

    public bool Contains(string column) => known.ContainsKey(column);

    public bool TryAdd(string column, int place, string written) => known.TryAdd(column, (place, written));

    public bool TryPlace(string column, out int place)
    {
        bool isThere = known.TryGetValue(column, out (int Place, string Written) found);
        place = found.Place;
        return isThere;
    }

    /// <summary>What a person finds at the head of it.</summary>
    public string Written(string column) => known.TryGetValue(column, out (int Place, string Written) found) ? found.Written : column;
}
