using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>Short ways to what an imported day says.</summary>
internal static class ImportedDayReading
{
    extension(ImportedDay day)
    {
        public Vendor Vendor(int id) => day.Facts.Vendors.Single(vendor => vendor.Value.Id.Value == $"{id}").Value;

        public Stall Stall(string id) => day.Facts.Stalls.Single(stall => stall.Value.Id.Value == id).Value;

        public Category Category(string id) => day.Facts.Categories.Single(category => category.Value.Id.Value == id).Value;

        /// <summary>The stalls of each line, and | where it is broken: <c>1 2|3</c>.</summary>
        public string[] Lines() => [.. day.Facts.Frontages.Select(line => Walk(day.Facts, line.Value.Id))];

        /// <summary>Stalls wished for, best first.</summary>
        public string Wishes(int vendor) => string.Join(' ', day.Facts.Wishes.Select(wish => wish.Value)
            .Where(wish => wish.Vendor.Value == $"{vendor}")
            .OrderBy(wish => wish.Priority)
            .Select(wish => $"{wish.Priority}:{wish.Stall}"));

        /// <summary>What unmapped.csv says was done with a field, in English.</summary>
        public string Done(string field) => Assert.Single(day.Unmapped, entry => entry.Field == field).Done.En;
    }

    private static string Walk(MarketFacts facts, FrontageId line)
    {
        var text = new System.Text.StringBuilder();
        foreach (Stall stall in facts.Stalls.Select(stall => stall.Value).Where(stall => stall.Frontage == line))
        {
            if (text.Length > 0) text.Append(IsBroken(facts, line, stall.Stretch.FromCm) ? '|' : ' ');
            text.Append(stall.Id);
        }

        return text.ToString();
    }

    private static bool IsBroken(MarketFacts facts, FrontageId line, int atCm) => facts.Features.Any(feature =>
        feature.Value.Kind == FeatureKind.Obstacle && feature.Value.Frontage == line && feature.Value.Stretch == new Stretch(atCm, atCm));
}
