using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>How many stalls a vendor needs at least and wants at most.</summary>
internal static class RunLength
{
    public static (int Least, int Most) Of(DayVendor vendor, int? limit, DayNotes notes)
    {
        int? minimum = Positive("minimum", vendor.Said.Minimum, vendor, notes);
        int? maximum = Positive("maximum", vendor.Said.Maximum, vendor, notes);
        string status = vendor.Said.Status;
        if (AmsterdamStatus.IsExperimental(status) && !vendor.Own.IsEmpty) return Experimental(vendor, minimum, maximum, notes);
        if (AmsterdamStatus.IsOwedANumber(status)) return Owed(vendor, minimum, maximum, limit, notes);

        int least = minimum ?? Math.Max(1, Math.Min(vendor.Own.Length, maximum ?? int.MaxValue));
        int most = maximum ?? Math.Max(least, vendor.Status.OwnsStalls ? vendor.Said.OwnStalls.Length : 0);
        if (least > most)
        {
            Report("maximum", vendor, most, Done.RaisedToMinimum(least), notes);
            most = least;
        }

        return (least, Limited(vendor, least, most, limit, notes));
    }

    /// <summary>May not move, ask for fewer or for more.</summary>
    private static (int Least, int Most) Experimental(DayVendor vendor, int? minimum, int? maximum, DayNotes notes)
    {
        int own = vendor.Own.Length;
        if ((minimum ?? own) != own || (maximum ?? own) != own)
            Report("minimum / maximum", vendor, maximum ?? minimum ?? own, Done.OwnNumber(own), notes);
        return (own, own);
    }

    /// <summary>A right to a number of stalls that cannot be made smaller, but may grow.</summary>
    private static (int Least, int Most) Owed(DayVendor vendor, int? minimum, int? maximum, int? limit, DayNotes notes)
    {
        int number = Math.Max(1, Math.Max(vendor.Said.OwnStalls.Length, minimum ?? 1));
        if (maximum < number) Report("maximum", vendor, maximum.Value, Done.RaisedToOwed(number), notes);
        return (number, Limited(vendor, number, Math.Max(number, maximum ?? number), limit, notes));
    }

    /// <summary>A limit on growth takes nobody below what it holds or needs.</summary>
    private static int Limited(DayVendor vendor, int least, int most, int? limit, DayNotes notes)
    {
        if (limit is not int cap || most <= cap) return most;
        int limited = Math.Max(cap, Math.Max(least, Math.Min(most, vendor.Own.Length)));
        if (limited < most) Report("maximum", vendor, most, Done.Limited(limited), notes);
        return limited;
    }

    private static int? Positive(string field, int? number, DayVendor vendor, DayNotes notes)
    {
        if (number is null or (> 0 and <= Largest.Cm)) return number;
        Report(field, vendor, number.Value, Done.NoNumberOfStalls, notes);
        return null;
    }

    private static void Report(string field, DayVendor vendor, int value, Bilingual done, DayNotes notes) => notes.Repaired(
        "ondernemers[].voorkeur." + field, vendor.Said.Id, vendor.Said.Line, value.ToString(CultureInfo.InvariantCulture), done);
}
