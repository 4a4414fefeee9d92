using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Everything that was written about a market, each fact with its source, not yet held against the others.</summary>
/// <remarks><see cref="ProblemBuilder"/> turns it into a <see cref="Market"/> or a list of faults.</remarks>
public sealed record MarketFacts
{
    /// <summary>What <see cref="Unread"/> calls the rule pack, whatever its file.</summary>
    public const string RulesFile = "rules.json";

    public required Sourced<MarketHeader> Header { get; init; }

    public required Sourced<RulePack> Rules { get; init; }

    public required Sourced<Policy> Policy { get; init; }

    public ImmutableArray<Sourced<WindowPattern>> Windows { get; init; } = [];

    public ImmutableArray<Sourced<Zone>> Zones { get; init; } = [];

    public ImmutableArray<Sourced<Frontage>> Frontages { get; init; } = [];

    public ImmutableArray<Sourced<Stall>> Stalls { get; init; } = [];

    public ImmutableArray<Sourced<Feature>> Features { get; init; } = [];

    public ImmutableArray<Sourced<Category>> Categories { get; init; } = [];

    public ImmutableArray<Sourced<Vendor>> Vendors { get; init; } = [];

    public ImmutableArray<Sourced<RequestOverride>> Requests { get; init; } = [];

    public ImmutableArray<Sourced<Attendance>> Attendance { get; init; } = [];

    public ImmutableArray<Sourced<Wish>> Wishes { get; init; } = [];

    public ImmutableArray<Sourced<Tariff>> Tariffs { get; init; } = [];

    public ImmutableArray<Sourced<Guide>> Guides { get; init; } = [];

    public ImmutableArray<Sourced<RailStock>> Rails { get; init; } = [];

    public ImmutableArray<Sourced<Circuit>> Circuits { get; init; } = [];

    public ImmutableArray<Sourced<DayWeather>> Weather { get; init; } = [];

    public ImmutableArray<Sourced<HistoryEntry>> History { get; init; } = [];

    /// <summary>Lines of parts of the JSON files, by file and path: <c>market.json/overrides/0</c>.</summary>
    public ImmutableDictionary<string, int> Lines { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>What was written but could not be read.</summary>
    public Unread Unread { get; init; } = Unread.Nothing;
}
