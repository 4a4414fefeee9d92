using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Turns a market day of the City of Amsterdam's format into native facts.</summary>
/// <remarks>What can be repaired is repaired and reported; what is no such day at all is refused with every fault.</remarks>
internal static class AmsterdamImport
{
    public const string PolicyName = "amsterdam";

    public const string RulePackName = "amsterdam";

    /// <param name="file">For faults and sources.</param>
    /// <param name="policy">The shipped one; the day's own draw seed is put into it.</param>
    public static Built<ImportedDay> Day(string file, ReadOnlySpan<byte> bytes, Policy policy, RulePack rules)
    {
        Built<LinedJson> json = LinedJsonReader.Read(file, bytes);
        if (!json.IsValid) return Built<ImportedDay>.Failed(json.Faults);
        var notes = new DayNotes(file);
        AmsterdamDay? day = AmsterdamDayReader.Read(json.Value, notes);
        if (day is null) return Built<ImportedDay>.Failed(notes.Faults);
        MarketFacts facts = DayMapping.Facts(day, policy, rules, notes);
        return Built<ImportedDay>.Of(new ImportedDay(facts, day.Date, notes.Unmapped));
    }
}
