using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain.Faults;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Holds the facts of a market against each other and gives a valid market, or every fault there is.</summary>
public static class ProblemBuilder
{
    /// <returns>A market if and only if there is no fault and nothing that could not be read.</returns>
    public static Built<Market> Build(MarketFacts facts)
    {
        ImmutableArray<Fault> faults = FaultsOf(facts);
        if (!faults.IsEmpty) return Built<Market>.Failed(faults);
        return facts.Unread.IsNothing ? Built<Market>.Of(Market(facts)) : Built<Market>.Failed([Unreadable(facts)]);
    }

    /// <summary>What the facts have against each other, group by group of facts, each group in file order.</summary>
    /// <remarks>A fact that names what could not be read (<see cref="MarketFacts.Unread"/>) is not blamed for it.</remarks>
    public static ImmutableArray<Fault> FaultsOf(MarketFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var all = new Registers(facts);
        HeaderChecks.Run(all);
        RulePackChecks.Run(all);
        OverrideChecks.Run(all);
        PolicyChecks.Run(all);
        WindowChecks.Run(all);
        PlaceChecks.Run(all);
        StallChecks.Run(all);
        FeatureChecks.Run(all);
        CategoryChecks.Run(all);
        VendorChecks.Run(all);
        RequestChecks.Run(all);
        WishChecks.Run(all);
        TariffChecks.Run(all);
        CrewChecks.Run(all);
        WeatherChecks.Run(all);
        return [.. all.Faults.All];
    }

    private static Fault Unreadable(MarketFacts facts) =>
        new(facts.Header.Source, new("有些内容无法读取", "a part that could not be read"), new("全部可读", "all of it legible"));

    private static Market Market(MarketFacts facts) => new()
    {
        Header = facts.Header.Value,
        Rules = facts.Rules.Value,
        Policy = facts.Policy.Value,
        Windows = Values(facts.Windows),
        Zones = Values(facts.Zones),
        Frontages = Values(facts.Frontages),
        Stalls = AlongTheirLines(Values(facts.Stalls), facts.Frontages),
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
        Weather = Values(facts.Weather),
        History = Values(facts.History),
    };

    private static ImmutableArray<Stall> AlongTheirLines(ImmutableArray<Stall> stalls, ImmutableArray<Sourced<Frontage>> lines)
    {
        Dictionary<FrontageId, int> order = lines.Select((line, index) => (line.Value.Id, index)).ToDictionary();
        return [.. stalls.OrderBy(stall => order[stall.Frontage]).ThenBy(stall => stall.Stretch.FromCm)];
    }

    private static ImmutableArray<T> Values<T>(ImmutableArray<Sourced<T>> rows) => [.. rows.Select(row => row.Value)];
}
