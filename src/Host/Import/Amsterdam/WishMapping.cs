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
            Dropped(wish, new("名单里没有这位摊主，已略去", "no such vendor in the list, left out"), notes);
        else if (wish.Stall == AmsterdamStall.Hawkers)
            Dropped(wish, new("叫卖角，从不分配，已略去", "the hawkers' corner is never given out, left out"), notes);
        else if (!ids.Stalls.Knows(wish.Stall))
            Dropped(wish, new("市场里没有这个摊位，已略去", "no such stall on the market, left out"), notes);
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
                Dropped(wish, new("重复的意愿，取较好的一条", "wished for already, the better one counts"), notes);
                continue;
            }

            if (priority == 0 || wish.Priority != last) priority++;
            last = wish.Priority;
            var vendor = new VendorId(ids.Vendors[wish.Vendor]);
            yield return new(new Wish(vendor, null, priority, new StallId(ids.Stalls[wish.Stall]), null, default), notes.At(wish.Line));
        }
    }

    private static void Dropped(AmsterdamWish wish, Bilingual done, DayNotes notes) =>
        notes.Repaired("voorkeuren[]", wish.Vendor, wish.Line, wish.Stall, done);
}
