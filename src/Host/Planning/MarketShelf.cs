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
    /// <summary>Loads what was asked for; into an empty store, if nothing was asked for, the sample.</summary>
    /// <exception cref="NotDoneException">A market has faults. What was loaded before it stays.</exception>
    public void Fill()
    {
        ImmutableArray<string> asked = choices.Markets;
        if (asked.IsEmpty && stored.All().IsEmpty) asked = [SampleMarket.Directory(terminal.Directory)];
        foreach (string directory in asked) Load(directory);
    }

    /// <summary>The ids of all markets in the store.</summary>
    public ImmutableArray<string> All() => [.. stored.All().Select(row => row.Id)];

    /// <summary>The market as it is now: from its directory if that has changed and is without fault, else as it was stored.</summary>
    public Market Read(string id)
    {
        string? directory = stored.All().FirstOrDefault(row => row.Id == id)?.Directory;
        if (Directory.Exists(directory)) Refresh(id, directory);
        return reading.Read(Stored(id));
    }

    private void Load(string directory)
    {
        MarketFiles files = reading.FilesIn(directory);
        string id = reading.Read(files).Header.Id.Value;
        stored.Put(id, directory, MarketReading.Contents(files));
        log.MarketLoaded(id, directory);
    }

    private void Refresh(string id, string directory)
    {
        try
        {
            MarketFiles now = reading.FilesIn(directory);
            if (Same(stored.Files(id), MarketReading.Contents(now)) || reading.Read(now).Header.Id.Value != id) return;
            stored.Put(id, directory, MarketReading.Contents(now));
            log.MarketLoaded(id, directory);
        }
        catch (NotDoneException faults)
        {
            string place = terminal.Short(directory);
            terminal.Warn(new($"{place} 有误，沿用先前装入的资料：", $"{place} has faults; what was loaded before is used:"));
            foreach (Bilingual line in faults.Lines) terminal.Warn(line);
        }
    }

    private MarketFiles Stored(string id) =>
        new(stored.Files(id).Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(file.Key, file.Value)));

    private static bool Same(ImmutableSortedDictionary<string, byte[]> one, ImmutableSortedDictionary<string, byte[]> other) =>
        one.Keys.SequenceEqual(other.Keys, StringComparer.Ordinal)
        && one.All(file => other[file.Key].AsSpan().SequenceEqual(file.Value));
}
