using System.Collections.Immutable;
using TidalMarket.Host.Export;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Turns a layout of the City of Amsterdam's configuration into a native market without vendors.</summary>
internal static class LayoutImport
{
    /// <param name="directory">As a person wrote it, for faults and sources.</param>
    /// <param name="name">Of the directory itself: <c>DAPP-ZA</c>.</param>
    /// <param name="files">By name, as <see cref="LayoutFiles.Read"/> gives them.</param>
    public static Built<ImportedDay> Layout(string directory, string name, ImmutableDictionary<string, byte[]> files)
    {
        var notes = new DayNotes(directory) { StallList = "locaties" };
        AmsterdamDay? layout = new LayoutReader(directory, files, notes).Read();
        if (layout is null) return Built<ImportedDay>.Failed(notes.Faults);
        (Policy policy, RulePack rules) = (ShippedLaw.Policy(AmsterdamImport.Law)!, ShippedLaw.RulePack(AmsterdamImport.Law)!);
        MarketFacts facts = LayoutMapping.Facts(LayoutName.Of(name), layout, policy, rules, notes);
        return Built<ImportedDay>.Of(new ImportedDay(facts, null, notes.Unmapped));
    }
}
