using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Wishes for stalls that exist, each once, numbered from 1 within a vendor; equal ones stay equal.</summary>
internal static class WishMapping
{
    public static ImmutableArray<Sourced<Wish>> Wishes(AmsterdamDay day, DayIds ids, DayNotes notes) =>
    [
        .. day.Wishes.Where(wish => CanBeMet(wish, ids, notes))
            .GroupBy(wish => wish.Vendor, StringComparer.Ordinal)
            .SelectMany(wishes => Numbered(wishes, ids, notes)),
    ];

    private static bool CanBeMet(AmsterdamWish wish, DayIds ids, DayNotes notes)
    {
        if (!ids.Vendors.Knows(wish.Vendor))
            Dropped(wish, Done.NoVendor, notes);
        else if (wish.Stall == AmsterdamStall.Hawkers)
            Dropped(wish, Done.Hawkers, notes);
        else if (!ids.Stalls.Knows(wish.Stall))
            Dropped(wish, Done.NoStall, notes);
        else
            return true;
        return false;
    }

    private static IEnumerable<Sourced<Wish>> Numbered(IEnumerable<AmsterdamWish> wishes, DayIds ids, DayNotes notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int priority = 0;
        int? last = null;
        foreach (AmsterdamWish wish in wishes.OrderBy(wish => wish.Priority ?? int.MaxValue))
        {
            if (!seen.Add(wish.Stall))
            {
                Dropped(wish, Done.WishedAlready, notes);
                continue;
            }

            if (priority == 0 || wish.Priority != last) priority++;
            last = wish.Priority;
            var vendor = new VendorId(ids.Vendors[wish.Vendor]);
            var stall = new StallId(ids.Stalls[wish.Stall]);
            yield return new(new Wish(vendor, Window: null, priority, stall, Frontage: null, default), notes.At(wish.Line));
        }
    }

    private static void Dropped(AmsterdamWish wish, Bilingual done, DayNotes notes) =>
        notes.Repaired("voorkeuren[]", wish.Vendor, wish.Line, wish.Stall, done);
}
