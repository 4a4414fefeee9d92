using System.Collections.Immutable;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>Reads a market, or says every fault that stands in its way.</summary>
internal sealed class MarketReading(Terminal terminal)
{
    private readonly HashSet<Bilingual> said = [];

    /// <exception cref="NotDoneException">The directory cannot be read.</exception>
    public MarketFiles FilesIn(string directory)
    {
        Built<MarketFiles> files = MarketFiles.FromDirectory(terminal.PathOf(directory));
        return files.IsValid ? files.Value : throw NotDoneException.Of(files.Faults);
    }

    /// <param name="policy">Instead of the market's own; null = its own.</param>
    /// <param name="rulePack">Instead of the market's own; null = its own.</param>
    /// <exception cref="NotDoneException">The files hold faults; all of them are listed.</exception>
    public Market Read(MarketFiles files, string? policy = null, string? rulePack = null)
    {
        foreach (Bilingual note in files.Notes.Where(said.Add)) terminal.Warn(note);
        Built<Market> market = MarketReader.Read(files, policy, rulePack);
        return market.IsValid ? market.Value : throw NotDoneException.Of(market.Faults);
    }

    /// <exception cref="NotDoneException">The market is not held on that date.</exception>
    public static MarketProblem On(Market market, DateOnly date)
    {
        Built<MarketProblem> problem = market.On(date);
        return problem.IsValid ? problem.Value : throw NotDoneException.Of(problem.Faults);
    }

    /// <exception cref="NotDoneException">There is none within two years.</exception>
    public static DateOnly NextDay(Market market, DateOnly from) => market.NextDay(from) ?? throw NotDoneException.BadInput(
        $"{market.Header.Name.Zh}：{from:yyyy-MM-dd} 起两年内没有市日",
        $"{market.Header.Name.En}: no market day within two years from {from:yyyy-MM-dd}");

    public static ImmutableSortedDictionary<string, byte[]> Contents(MarketFiles files) =>
        files.Names.ToImmutableSortedDictionary(name => name, name => files.Find(name)!.Value.ToArray(), StringComparer.Ordinal);
}
