using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads the file of a market day. What is of the wrong type is a fault; what no field here takes is noted.</summary>
internal static class AmsterdamDayReader
{
    private static readonly Bilingual ADay = new("阿姆斯特丹市日文件的对象 {…}", "the object {…} of an Amsterdam market day");

    /// <summary>null if the notes have got faults.</summary>
    public static AmsterdamDay? Read(LinedJson json, DayNotes notes)
    {
        if (!json.IsObject)
        {
            notes.Fault(json.Line, new(json.Shown, json.Shown), ADay);
            return null;
        }

        var day = new Fields(json, "", notes);
        foreach (string list in (string[])["marktplaatsen", "rows", "ondernemers"]) Required(json, list, notes);
        DateOnly? date = day.Date("marktDate");
        if (date is null) Required(json, "marktDate", notes);
        AmsterdamDay read = Read(day, date ?? default, notes);
        day.RestIsUnread();
        if (read.Stalls.IsEmpty && notes.Faults.IsEmpty)
            notes.Fault(json.Line, new("一个摊位都没有", "no stall in marktplaatsen"), new("至少一个摊位", "at least one stall"));
        return notes.Faults.IsEmpty ? read : null;
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
            VendorReader.AList(day));
    }

    /// <summary>The smaller of the two limits that the file knows, one from each generation of the city's software.</summary>
    private static int? MostStalls(Fields day, int? ofMarket)
    {
        int? ofDay = day.Whole("expansionLimit");
        return ofDay is null || ofMarket < ofDay ? ofMarket : ofDay;
    }

    private static void Required(LinedJson json, string name, DayNotes notes)
    {
        if (!json.Members.TryGetValue(name, out LinedJson? value) || value.Kind == System.Text.Json.JsonValueKind.Null)
            notes.Fault(json.Line, new($"没有 {name}", $"no {name}"), ADay);
    }
}
