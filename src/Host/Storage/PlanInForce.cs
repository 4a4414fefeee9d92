using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Storage;

/// <summary>The one plan that holds on a market day, and with it the rows of its vendors' history: replaced as a whole.</summary>
internal static class PlanInForce
{
    /// <param name="change">The caller's, to be committed by the caller.</param>
    /// <param name="run">Whose plan it is; done, of the plan's market and date.</param>
    public static void Replace(SqliteConnection connection, SqliteTransaction change, string run, Plan plan, string now)
    {
        var day = new { market = plan.Market.Value, date = $"{plan.Date:yyyy-MM-dd}", run, now };
        connection.Execute(
            """
            delete from placement where market = @market and date = @date;
            delete from refusal where market = @market and date = @date;
            insert into day (market, date, run, since) values (@market, @date, @run, @now)
            on conflict (market, date) do update set run = excluded.run, since = excluded.since
            """,
            day, change);
        connection.Execute(
            """
            insert into placement (market, vendor, date, tide_window, zone, frontage, from_cm, to_cm, stalls, fee_fen, commitment)
            values (@market, @vendor, @date, @window, @zone, @frontage, @fromCm, @toCm, @stalls, @feeFen, @commitment)
            """,
            plan.Placements.Select(piece => new
            {
                day.market,
                vendor = piece.Vendor.Value,
                day.date,
                window = piece.Window.Value,
                zone = piece.Zone.Value,
                frontage = piece.Frontage.Value,
                fromCm = piece.Stretch.FromCm,
                toCm = piece.Stretch.ToCm,
                stalls = string.Join(';', piece.Stalls.Select(stall => stall.Value)),
                feeFen = piece.Fee.Value,
                commitment = Kebab<Commitment>.Words.Of(piece.Commitment),
            }),
            change);
        connection.Execute(
            "insert into refusal (market, vendor, date, tide_window, code) values (@market, @vendor, @date, @window, @code)",
            plan.Refusals.Select(refusal => new
            {
                day.market,
                vendor = refusal.Vendor.Value,
                day.date,
                window = refusal.Window.Value,
                code = Kebab<RefusalCode>.Words.Of(refusal.Code),
            }),
            change);
    }
}
