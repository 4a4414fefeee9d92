using System.Collections.Immutable;
using System.Text.Json;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads the files of a layout into a day that nobody attends and that has no date.</summary>
internal sealed class LayoutReader(string directory, ImmutableDictionary<string, byte[]> files, DayNotes notes)
{
    private static readonly JsonCell Nothing = new(JsonValueKind.Object, 1, "", [], []);

    /// <summary>null if the notes have got faults.</summary>
    public AmsterdamDay? Read()
    {
        Fields stallFile = File(LayoutFiles.Stalls, "locaties"), rowFile = File(LayoutFiles.Rows), obstacleFile = File(LayoutFiles.Obstacles);
        ImmutableArray<AmsterdamStall> stalls = [.. stallFile.Objects("locaties").Select(StallReader.Stall).OfType<AmsterdamStall>()];
        var layout = new AmsterdamDay(
            MarketId: "",
            Date: default,
            new AmsterdamSettings(1, null, null, null, [], []),
            MostStalls: null,
            stalls,
            StallReader.Rows(rowFile, notes.In(PathOf(LayoutFiles.Rows))),
            [.. obstacleFile.Objects("obstakels").Select(StallReader.Obstacle).OfType<AmsterdamObstacle>()],
            [.. Trades(stalls)],
            Vendors: [],
            Answers: [],
            Wishes: [],
            AList: [],
            PageReader.Pages(File(LayoutFiles.Pages, "paginas")));
        foreach (Fields file in (Fields[])[stallFile, rowFile, obstacleFile]) file.RestIsUnread();
        if (notes.Faults.IsEmpty) AmsterdamDayReader.Count(stalls, "locaties", stallFile.Line, notes.In(PathOf(LayoutFiles.Stalls)));
        return notes.Faults.IsEmpty ? layout : null;
    }

    /// <summary>The market's own, named and coloured as in the city; then those that a stall is for and the city knows.</summary>
    private IEnumerable<AmsterdamBranch> Trades(ImmutableArray<AmsterdamStall> stalls)
    {
        AmsterdamBranch[] own = Branches(LayoutFiles.Trades), known = Branches(LayoutFiles.SharedTrades);
        ILookup<string, AmsterdamBranch> city = known.ToLookup(trade => trade.Id, StringComparer.Ordinal);
        HashSet<string> named = [.. stalls.SelectMany(stall => stall.Branches)];
        named.ExceptWith(own.Select(trade => trade.Id));
        return own.Select(trade => city[trade.Id].FirstOrDefault() is AmsterdamBranch full
                ? trade with { Description = trade.Description ?? full.Description, Colour = trade.Colour ?? full.Colour }
                : trade)
            .Concat(known.Where(trade => named.Remove(trade.Id)));
    }

    private AmsterdamBranch[] Branches(string name) =>
        [.. File(name, "branches").Objects("branches").Select(StallReader.Branch).OfType<AmsterdamBranch>()];

    /// <param name="list">What the list is called that is all of the file; null = the file is an object.</param>
    /// <returns>No members if the file is not there, or broken; the latter is a fault.</returns>
    private Fields File(string name, string? list = null)
    {
        DayNotes here = notes.In(PathOf(name));
        JsonCell json = files.TryGetValue(name, out byte[]? bytes) && Parsed(name, bytes) is JsonCell parsed
            ? list is null ? parsed : Nothing with { Line = parsed.Line, Members = [(list, parsed)] }
            : Nothing;
        return Fields.Of(json, "", "", here) ?? Fields.Of(Nothing, "", "", here)!;
    }

    private JsonCell? Parsed(string name, byte[] bytes)
    {
        List<Fault> broken = [];
        JsonCell? json = TextOf.File(PathOf(name), bytes, broken) is string text ? JsonTree.Parse(PathOf(name), text, broken) : null;
        foreach (Fault fault in broken) notes.Fault(fault);
        return json;
    }

    private string PathOf(string name) => Path.Combine(directory, name);
}
