using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>市场 — a site run as one, with all that holds on any day. Valid by construction: only <see cref="ProblemBuilder"/> makes one.</summary>
public sealed record Market
{
    internal Market()
    {
    }

    public required MarketHeader Header { get; init; }

    public required RulePack Rules { get; init; }

    public required Policy Policy { get; init; }

    public required ImmutableArray<WindowPattern> Windows { get; init; }

    public required ImmutableArray<Zone> Zones { get; init; }

    public required ImmutableArray<Frontage> Frontages { get; init; }

    /// <summary>By frontage, then along it.</summary>
    public required ImmutableArray<Stall> Stalls { get; init; }

    public required ImmutableArray<Feature> Features { get; init; }

    public required ImmutableArray<Category> Categories { get; init; }

    public required ImmutableArray<Vendor> Vendors { get; init; }

    public required ImmutableArray<RequestOverride> Requests { get; init; }

    public required ImmutableArray<Attendance> Attendance { get; init; }

    public required ImmutableArray<Wish> Wishes { get; init; }

    public required ImmutableArray<Tariff> Tariffs { get; init; }

    public required ImmutableArray<Guide> Guides { get; init; }

    public required ImmutableArray<RailStock> Rails { get; init; }

    public required ImmutableArray<Circuit> Circuits { get; init; }

    public ImmutableArray<DayWeather> Weather { get; init; } = [];

    public required ImmutableArray<HistoryEntry> History { get; init; }

    /// <summary>The problem of one market day.</summary>
    /// <returns>Faults if the market is closed on that date, no window is held, or the permit does not cover it.</returns>
    public Built<MarketProblem> On(DateOnly date) => DayOf.Market(this, date);

    /// <summary>The street on a date, whether or not the market is held on it: for a map, not for a plan. Nobody attends; on a day
    /// without a window every window is shown.</summary>
    public MarketProblem Ground(DateOnly date) => DayOf.Ground(this, date);

    /// <summary>Whether a window is held on that date under the permit.</summary>
    public bool IsHeldOn(DateOnly date) => DayOf.FaultsOf(this, date).IsEmpty;

    /// <summary>The first day on or after <paramref name="from"/> on which the market is held; else the last such day before it;
    /// null if none is found within two years either way.</summary>
    public DateOnly? NextDay(DateOnly from)
    {
        const int horizon = 731;
        for (int i = 0; i < horizon; i++)
            if (IsHeldOn(from.AddDays(i))) return from.AddDays(i);
        if (LastNamedDay() is not DateOnly last || last >= from) return null;
        for (int i = 0; i < horizon; i++)
            if (IsHeldOn(last.AddDays(-i))) return last.AddDays(-i);
        return null;
    }

    private DateOnly? LastNamedDay()
    {
        DateOnly? last = Header.Permit.To;
        foreach (DateOnly date in Windows.SelectMany(pattern => pattern.Dates))
            if (last is null || date > last) last = date;
        return last;
    }
}
