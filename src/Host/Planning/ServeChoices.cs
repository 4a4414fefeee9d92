using System.Collections.Immutable;

namespace TidalMarket.Host.Planning;

/// <summary>What <c>serve</c> was asked. Paths are full.</summary>
/// <param name="Out">Plans go to <c>Out/market/date</c>.</param>
/// <param name="Markets">Directories to load; empty = what the store holds, or the sample.</param>
internal sealed record ServeChoices(bool Once, string Store, string Out, ImmutableArray<string> Markets)
{
    public string PlaceOf(string market, DateOnly date) => Path.Combine(Out, market, $"{date:yyyy-MM-dd}");
}
