using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Holds the facts of a market against each other and gives a valid market, or every fault there is.</summary>
public static class ProblemBuilder
{
    public static Built<Market> Build(MarketFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Built<Market>.Of(new Market
        {
            Header = facts.Header.Value,
            Rules = facts.Rules.Value,
            Policy = facts.Policy.Value,
            Windows = Values(facts.Windows),
            Zones = Values(facts.Zones),
            Frontages = Values(facts.Frontages),
            Stalls =
            [
                .. Values(facts.Stalls)
                    .OrderBy(stall => Values(facts.Frontages).Select(line => line.Id).ToList().IndexOf(stall.Frontage))
                    .ThenBy(stall => stall.Stretch.FromCm),
            ],
            Features = Values(facts.Features),
            Categories = Values(facts.Categories),
            Vendors = Values(facts.Vendors),
            Requests = Values(facts.Requests),
            Attendance = Values(facts.Attendance),
            Wishes = Values(facts.Wishes),
            Tariffs = Values(facts.Tariffs),
            Guides = Values(facts.Guides),
            Rails = Values(facts.Rails),
            Circuits = Values(facts.Circuits),
            History = Values(facts.History),
        });
    }

    private static ImmutableArray<T> Values<T>(ImmutableArray<Sourced<T>> rows) => [.. rows.Select(row => row.Value)];
}
