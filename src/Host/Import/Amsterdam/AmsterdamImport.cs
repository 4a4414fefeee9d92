using TidalMarket.Host.Export;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Turns a market day of the City of Amsterdam's format into native facts.</summary>
/// <remarks>What can be repaired is repaired and reported; what is no such day at all is refused with every fault.</remarks>
internal static class AmsterdamImport
{
    /// <summary>The shipped policy and rule pack of an imported day.</summary>
    public const string Law = "amsterdam";

    /// <param name="file">For faults and sources.</param>
    public static Built<ImportedDay> Day(string file, ReadOnlySpan<byte> bytes)
    {
        List<Fault> broken = [];
        JsonCell? json = TextOf.File(file, bytes, broken) is string text ? JsonTree.Parse(file, text, broken) : null;
        if (json is null) return Built<ImportedDay>.Failed(broken);
        var notes = new DayNotes(file);
        AmsterdamDay? day = AmsterdamDayReader.Read(json, notes);
        if (day is null) return Built<ImportedDay>.Failed(notes.Faults);
        MarketFacts facts = DayMapping.Facts(day, ShippedLaw.Policy(Law)!, ShippedLaw.RulePack(Law)!, notes);
        return Built<ImportedDay>.Of(new ImportedDay(facts, day.Date, notes.Unmapped));
    }
}
