using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The native ids of everything that the day names.</summary>
/// <param name="Stalls">Of <c>marktplaatsen</c> alone, the hawkers' corner apart: what is not in it is no stall.</param>
/// <param name="Categories">Of every trade that anything names.</param>
/// <param name="Listed">The trades that the market itself lists.</param>
/// <param name="NoTrade">Of those who name none.</param>
internal sealed record DayIds(
    LegalIds Stalls, LegalIds Vendors, LegalIds Categories, ImmutableHashSet<string> Listed, CategoryId NoTrade)
{
    public static DayIds Of(AmsterdamDay day, DayNotes notes)
    {
        var trades = new LegalIds(day.Branches.Select(branch => branch.Id)
            .Concat(day.Stalls.SelectMany(stall => stall.Branches))
            .Concat(day.Vendors.SelectMany(vendor => vendor.Branches)));
        var ids = new DayIds(
            new LegalIds(day.Stalls.Select(stall => stall.Id).Where(id => id != AmsterdamStall.Hawkers)),
            new LegalIds(day.Vendors.Select(vendor => vendor.Id)),
            trades,
            [.. day.Branches.Select(branch => branch.Id)],
            new CategoryId(trades.Invent("no-trade")));
        Report(ids.Stalls, "marktplaatsen[].plaatsId", day.Stalls.Select(stall => (stall.Id, stall.Line)), notes);
        Report(ids.Vendors, "ondernemers[].erkenningsNummer", day.Vendors.Select(vendor => (vendor.Id, vendor.Line)), notes);
        Report(ids.Categories, "branches[].brancheId", day.Branches.Select(branch => (branch.Id, branch.Line)), notes);
        return ids;
    }

    private static void Report(LegalIds ids, string field, IEnumerable<(string Id, int Line)> named, DayNotes notes)
    {
        ILookup<string, int> lines = named.ToLookup(one => one.Id, one => one.Line);
        foreach ((string was, string now) in ids.Changed)
            notes.Repaired(field, now, lines[was].DefaultIfEmpty(1).First(), was, Done.WrittenAs(now));
    }
}
