using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads the file of a market day. What is of the wrong type is a fault; what no field here takes is noted.</summary>
internal static class AmsterdamDayReader
{
    private static readonly Bilingual ADay = new("阿姆斯特丹市日文件的对象 {…}", "the object {…} of an Amsterdam market day");

    /// <summary>More than any market on earth has; with stalls of 3 m a line of 60 km.</summary>
    private const int MostStallsOfAMarket = 20_000;

    /// <summary>null if the notes have got faults.</summary>
    public static AmsterdamDay? Read(JsonCell json, DayNotes notes)
    {
        if (Fields.Of(json, "", "", notes) is not Fields day) return null;
        foreach (string needed in (string[])["marktDate", "marktplaatsen", "rows", "ondernemers"])
            if (!day.Has(needed)) notes.Fault(json.Line, new($"没有 {needed}", $"no {needed}"), ADay);
        DateOnly? date = day.Date("marktDate");
        AmsterdamDay read = Read(day, date ?? default, notes);
        day.RestIsUnread();
        if (notes.Faults.IsEmpty) Count(read.Stalls, "marktplaatsen", json.Line, notes);
        return notes.Faults.IsEmpty ? read : null;
    }

    /// <summary>A fault if there is no stall, or more than one would believe.</summary>
    public static void Count(ImmutableArray<AmsterdamStall> stalls, string list, int line, DayNotes notes)
    {
        if (stalls.Length is > 0 and <= MostStallsOfAMarket) return;
        notes.Fault(
            line,
            new($"{list} 有 {stalls.Length} 个摊位", $"{stalls.Length} stalls in {list}"),
            new($"1 至 {MostStallsOfAMarket} 个", $"1 to {MostStallsOfAMarket}"));
    }

    private static AmsterdamDay Read(Fields day, DateOnly date, DayNotes notes)
    {
        AmsterdamSettings settings = SettingsReader.Settings(day.Inner("markt"), out int? mostOfMarket);
        return new AmsterdamDay(
            day.Text("marktId") ?? "",
            date,
            settings,
            MostStalls(day, mostOfMarket),
            [.. day.Objects("marktplaatsen").Select(StallReader.Stall).OfType<AmsterdamStall>()],
            StallReader.Rows(day, notes),
            [.. day.Objects("obstakels").Select(StallReader.Obstacle).OfType<AmsterdamObstacle>()],
            [.. day.Objects("branches").Select(StallReader.Branch).OfType<AmsterdamBranch>()],
            [.. day.Objects("ondernemers").Select(VendorReader.Vendor).OfType<AmsterdamVendor>()],
            VendorReader.Answers(day),
            [.. day.Objects("voorkeuren").Select(VendorReader.Wish).OfType<AmsterdamWish>()],
            VendorReader.AList(day),
            Pages: []);
    }

    /// <summary>The smaller of the two limits that the file knows, one from each generation of the city's software.</summary>
    private static int? MostStalls(Fields day, int? ofMarket)
    {
        int? ofDay = day.Whole("expansionLimit");
        return ofDay is null || ofMarket < ofDay ? ofMarket : ofDay;
    }
}
