using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Storage;

/// <summary>The market days of a store: what is in force on each, and what each vendor has had.</summary>
internal sealed class StoredDays(Store store, TimeProvider clock)
{
    /// <summary>Both halves are ranges of a primary key, so that a vendor's history costs what it is long, not what the store is.
    /// <c>cross join</c> keeps SQLite from beginning with the placements.</summary>
    internal const string HistoryQuery =
        """
        select p.market, p.date, p.tide_window as Window, p.zone, p.frontage, p.from_cm as FromCm, p.to_cm as ToCm, p.stalls,
            p.fee_fen as FeeFen, '' as Refused
        from market m cross join placement p on p.market = m.id and p.vendor = @vendor where @market is null or m.id = @market
        union all
        select r.market, r.date, r.tide_window, '', '', 0, 0, '', 0, r.code
        from market m cross join refusal r on r.market = m.id and r.vendor = @vendor where @market is null or m.id = @market
        order by 2 desc, 1, 3, 5, 6
        """;

    /// <summary>The run whose plan is in force; null = the day has none.</summary>
    public string? InForce(string market, DateOnly date)
    {
        using SqliteConnection connection = store.Connect();
        return connection.QuerySingleOrDefault<string>(
            "select run from day where market = @market and date = @date", new { market, date = $"{date:yyyy-MM-dd}" });
    }

    /// <summary>plan.json of a run that is done, byte by byte.</summary>
    public byte[] Plan(string run)
    {
        using SqliteConnection connection = store.Connect();
        return connection.QuerySingle<byte[]>("select content from plan where run = @run", new { run });
    }

    /// <summary>Puts the plan of an earlier run in force again.</summary>
    public void PutInForce(string run, Plan plan)
    {
        if (InForce(plan.Market.Value, plan.Date) == run) return;
        using SqliteConnection connection = store.Connect();
        using SqliteTransaction change = connection.BeginTransaction();
        PlanInForce.Replace(connection, change, run, plan, clock.UtcText());
        change.Commit();
    }

    /// <summary>What a vendor was given and refused by the plans in force, latest day first.</summary>
    /// <param name="market">null = of all markets.</param>
    public ImmutableArray<HistoryRow> History(string vendor, string? market)
    {
        using SqliteConnection connection = store.Connect();
        return [.. connection.Query<HistoryRow>(HistoryQuery, new { vendor, market })];
    }
}
