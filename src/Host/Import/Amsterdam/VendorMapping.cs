using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Every vendor of the list, attending or not.</summary>
internal static class VendorMapping
{
    public static ImmutableArray<Sourced<Vendor>> Vendors(
        AmsterdamDay day, DayIds ids, ImmutableArray<DayVendor> vendors, DayNotes notes)
    {
        HashSet<string> wishing = [.. day.Wishes.Where(wish => ids.Stalls.Knows(wish.Stall)).Select(wish => wish.Vendor)];
        return [.. vendors.Select(vendor => new Sourced<Vendor>(
            Vendor(vendor, day, ids, wishing.Contains(vendor.Said.Id), notes),
            notes.At(vendor.Said.Line)))];
    }

    private static Vendor Vendor(DayVendor vendor, AmsterdamDay day, DayIds ids, bool wishes, DayNotes notes)
    {
        (int least, int most) = RunLength.Of(vendor, day.MostStalls, notes);
        return new Vendor(
            vendor.Id,
            Bilingual.Same(SafeName.Of(vendor.Said.Description ?? vendor.Said.Id)),
            Categories(vendor.Said, ids),
            vendor.Status.Tier,
            vendor.Rank,
            vendor.Own,
            least,
            most,
            RunUnit.Stalls,
            DepthCm: 0,
            PowerW: 0,
            Water: false,
            vendor.Needs,
            Anywhere(vendor, wishes, notes),
            Windows: []);
    }

    /// <summary>The frying field is a trade besides, where the market has it: its cap counts fryers.</summary>
    private static ImmutableArray<CategoryId> Categories(AmsterdamVendor said, DayIds ids)
    {
        string? fries = said.Frying switch
        {
            Frying.Full => Trades.Frying,
            Frying.Light => Trades.LightFrying,
            _ => null,
        };
        IEnumerable<string> trades = said.Branches;
        if (said.Frying is not null) trades = trades.Where(trade => !Trades.IsFrying(trade));
        if (fries is not null && ids.Listed.Contains(fries)) trades = trades.Append(fries);
        ImmutableArray<CategoryId> categories = [.. trades.Select(trade => new CategoryId(ids.Categories[trade]))];
        return categories.IsEmpty ? [ids.NoTrade] : categories;
    }

    /// <summary>Who has no own stall and no wish left, and would go nowhere else, could go nowhere at all.</summary>
    private static bool? Anywhere(DayVendor vendor, bool wishes, DayNotes notes)
    {
        if (vendor.Said.Anywhere != false || wishes || !vendor.Own.IsEmpty) return vendor.Said.Anywhere;
        notes.Repaired("ondernemers[].voorkeur.anywhere", vendor.Said.Id, vendor.Said.Line, "false", Done.Anywhere);
        return null;
    }
}
