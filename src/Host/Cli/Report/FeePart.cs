using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli.Report;

/// <summary>The day's fees, by zone and in all.</summary>
internal static class FeePart
{
    public static void Print(WrittenDay day, Page page)
    {
        string currency = day.Problem.Header.Currency;
        (Bilingual Zone, Fen Fee)[] zones =
        [
            .. day.Problem.Zones
                .Select(zone => (zone.Name, Sum(day, zone.Id)))
                .Where(zone => zone.Item2.Value > 0),
        ];
        string total = Written.Money(zones.Aggregate(new Fen(0), (sum, zone) => sum + zone.Fee), currency);
        page.Gap();
        page.Title(new($"当日收费 {total}", $"Fees of the day {total}"));
        if (zones.Length < 2) return;
        page.Table(
            1,
            [new("", ""), new("", "")],
            zones.Select(zone => (IReadOnlyList<string>)[page.Say(zone.Zone), Written.Money(zone.Fee, currency)]));
    }

    private static Fen Sum(WrittenDay day, ZoneId zone) =>
        day.Plan.Placements.Where(piece => piece.Zone == zone).Aggregate(new Fen(0), (sum, piece) => sum + piece.Fee);
}
