using System.Collections.Immutable;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>The facts of a market that was read and found without fault, to be written again.</summary>
internal static class FactsOf
{
    private static readonly Source Read = new(FileNames.Market, null);

    public static MarketFacts Market(Market market) => new()
    {
        Header = At(market.Header),
        Rules = At(market.Rules),
        Policy = At(market.Policy),
        Windows = All(market.Windows),
        Zones = All(market.Zones),
        Frontages = All(market.Frontages),
        Stalls = All(market.Stalls),
        Features = All(market.Features),
        Categories = All(market.Categories),
        Vendors = All(market.Vendors),
        Requests = All(market.Requests),
        Attendance = All(market.Attendance),
        Wishes = All(market.Wishes),
        Tariffs = All(market.Tariffs),
        Guides = All(market.Guides),
        Rails = All(market.Rails),
        Circuits = All(market.Circuits),
        Weather = All(market.Weather),
        History = All(market.History),
    };

    private static Sourced<T> At<T>(T value) => new(value, Read);

    private static ImmutableArray<Sourced<T>> All<T>(ImmutableArray<T> rows) => [.. rows.Select(At)];
}
