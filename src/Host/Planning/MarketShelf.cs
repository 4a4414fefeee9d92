using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Import;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>The worker's markets: loaded from directories, kept in the store, loaded anew when a directory has changed.</summary>
internal sealed class MarketShelf(
    StoredMarkets stored, MarketReading reading, ServeChoices choices, Terminal terminal, ILogger<MarketShelf> log)
{
    private readonly Dictionary<string, string> loadedFrom = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <summary>Directories that were asked for and have not been loaded yet; the sample, if nothing was asked for and nothing is stored.</summary>
    public ImmutableArray<string> ToLoad()
    {
        ImmutableArray<string> asked = choices.Markets;
        if (asked.IsEmpty && stored.All().IsEmpty) asked = [SampleMarket.Directory(terminal.Directory)];
        return [.. asked.Distinct(StringComparer.Ordinal).Except(loadedFrom.Values, StringComparer.Ordinal)];
    }

    /// <summary>The ids of all markets in the store.</summary>
    public ImmutableArray<string> All() => [.. stored.All().Select(row => row.Id)];

    /// <exception cref="NotDoneException">The market has faults, or another directory has given one with its id.</exception>
    public void Load(string directory)
    {
        refused.Add(directory);
        MarketFiles files = reading.FilesIn(directory);
        string id = reading.Read(files).Header.Id.Value;
        if (loadedFrom.TryGetValue(id, out string? first) && first != directory)
            throw NotDoneException.BadInput(
                $"market.json：市场编号 {id} 与 {terminal.Short(first)} 的相同，每个市场应有自己的编号",
                $"market.json: the id is {id}, as in {terminal.Short(first)}; expected an id of its own");
        Put(id, directory, files);
        loadedFrom[id] = directory;
        refused.Remove(directory);
    }

    /// <summary>The market as it is now: from its directory if that has changed and is without fault, else as it was stored.</summary>
    public Market Read(string id)
    {
        string? directory = stored.All().FirstOrDefault(row => row.Id == id)?.Directory;
        if (directory is not null && refused.Contains(directory)) SayUnchanged(id, new("", ""));
        else if (directory is not null) Refresh(id, directory);
        return reading.Read(Stored(id));
    }

    private void Refresh(string id, string directory)
    {
        try
        {
            MarketFiles now = reading.FilesIn(directory);
            if (Same(stored.Files(id), MarketReading.Contents(now))) return;
            RefuseAnother(id, reading.Read(now).Header.Id.Value);
            Put(id, directory, now);
        }
        catch (NotDoneException faults)
        {
            string place = terminal.Short(directory);
            SayUnchanged(id, new($"{place} 有误，", $"{place} has faults; "));
            foreach (Bilingual line in faults.Lines) terminal.Warn(line);
        }
    }

    private void SayUnchanged(string id, Bilingual why) => terminal.Warn(new(
        $"市场 {id}：{why.Zh}沿用先前装入的资料", $"market {id}: {why.En}what was loaded before is used"));

    private static void RefuseAnother(string id, string found)
    {
        if (found == id) return;
        throw NotDoneException.BadInput(
            $"market.json：市场编号是 {found}，应为 {id}；新市场请用 serve --market 装入", $"market.json: the id is {found}, expected {id}; a new market is loaded by serve --market");
    }

    private void Put(string id, string directory, MarketFiles files)
    {
        stored.Put(id, directory, MarketReading.Contents(files));
        log.MarketLoaded(id, directory);
    }

    private MarketFiles Stored(string id) =>
        new(stored.Files(id).Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(file.Key, file.Value)));

    private static bool Same(ImmutableSortedDictionary<string, byte[]> one, ImmutableSortedDictionary<string, byte[]> other) =>
        one.Keys.SequenceEqual(other.Keys, StringComparer.Ordinal)
        && one.All(file => other[file.Key].AsSpan().SequenceEqual(file.Value));
}
