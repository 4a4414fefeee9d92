using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Who is on the market, in which tier, who comes, and whose the own stalls are.</summary>
internal static class VendorStanding
{
    public static ImmutableArray<DayVendor> Of(AmsterdamDay day, DayIds ids, DayNotes notes)
    {
        ImmutableArray<AmsterdamVendor> once = Once(day, notes);
        IEnumerable<AmsterdamAnswer> today = day.Answers.Where(answer => IsForToday(answer, day, notes));
        ILookup<string, AmsterdamAnswer> answers = today.ToLookup(answer => answer.Vendor);
        foreach (AmsterdamAnswer stranger in day.Answers.Where(answer => !ids.Vendors.Knows(answer.Vendor)))
            notes.Repaired("aanwezigheid[]", stranger.Vendor, stranger.Line, "", Done.NoVendor);
        return WithoutSharedStalls([.. once.Select(vendor => Vendor(vendor, day, ids, answers[vendor.Id], notes))], notes);
    }

    private static DayVendor Vendor(
        AmsterdamVendor said, AmsterdamDay day, DayIds ids, IEnumerable<AmsterdamAnswer> answers, DayNotes notes)
    {
        if (!AmsterdamStatus.IsKnown(said.Status))
            notes.Repaired("ondernemers[].status", said.Id, said.Line, said.Status, Done.TakenForApplicant);
        if (said.Rank is null or < 0)
            notes.Repaired("ondernemers[].sollicitatieNummer", said.Id, said.Line, $"{said.Rank}", Done.GoesLast);
        ImmutableArray<StallId> own = OwnStalls(said, ids, notes);
        AmsterdamStatus status = AmsterdamStatus.Of(said.Status, !own.IsEmpty, day.AList.Contains(said.Id));
        bool attends = !said.IsAwayOn(day.Date)
            && (answers.Select(answer => answer.Attending).FirstOrDefault(said => said is not null) ?? status.ComesUnasked);
        return new DayVendor(said, new VendorId(ids.Vendors[said.Id]), status, attends, own);
    }

    private static ImmutableArray<StallId> OwnStalls(AmsterdamVendor said, DayIds ids, DayNotes notes)
    {
        if (AmsterdamStatus.IsOwedANumber(said.Status)) return [];
        if (!AmsterdamStatus.Of(said.Status, true, false).OwnsStalls)
        {
            foreach (string stall in said.OwnStalls) Dropped(said, stall, Done.ApplicantOwnsNone, notes);
            return [];
        }

        foreach (string stall in said.OwnStalls.Where(stall => !ids.Stalls.Knows(stall)))
            Dropped(said, stall, Done.NoStall, notes);
        return [.. said.OwnStalls.Where(ids.Stalls.Knows).Select(stall => new StallId(ids.Stalls[stall]))];
    }

    /// <summary>A stall is one vendor's own: the one's who comes, then the more senior one's.</summary>
    private static ImmutableArray<DayVendor> WithoutSharedStalls(ImmutableArray<DayVendor> vendors, DayNotes notes)
    {
        var owner = new Dictionary<StallId, DayVendor>();
        IEnumerable<DayVendor> ordered = vendors.OrderByDescending(vendor => vendor.Attends)
            .ThenBy(vendor => vendor.Status.Tier)
            .ThenBy(vendor => vendor.Rank);
        foreach ((DayVendor vendor, StallId stall) in ordered.SelectMany(vendor => vendor.Own.Select(stall => (vendor, stall))))
            if (!owner.TryAdd(stall, vendor))
                Dropped(vendor.Said, stall.Value, Done.OwnStallOf(owner[stall].Id), notes);
        return [.. vendors.Select(vendor => vendor with { Own = [.. vendor.Own.Where(stall => owner[stall] == vendor)] })];
    }

    private static ImmutableArray<AmsterdamVendor> Once(AmsterdamDay day, DayNotes notes)
    {
        var once = new Dictionary<string, AmsterdamVendor>(StringComparer.Ordinal);
        foreach (AmsterdamVendor vendor in day.Vendors)
            if (!once.TryAdd(vendor.Id, vendor))
                notes.Repaired("ondernemers[]", vendor.Id, vendor.Line, vendor.Status, Done.FirstCounts);
        return [.. day.Vendors.Where(vendor => ReferenceEquals(once[vendor.Id], vendor))];
    }

    private static bool IsForToday(AmsterdamAnswer answer, AmsterdamDay day, DayNotes notes)
    {
        if (answer.Date is null || answer.Date == day.Date) return true;
        notes.Repaired("aanwezigheid[].marktDate", answer.Vendor, answer.Line, DayMapping.Iso(answer.Date.Value), Done.OtherDay);
        return false;
    }

    private static void Dropped(AmsterdamVendor said, string stall, Bilingual done, DayNotes notes) =>
        notes.Repaired("ondernemers[].plaatsen", said.Id, said.Line, stall, done);
}
