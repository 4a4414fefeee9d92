namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>tariffs.csv. Two rows are equally telling for somebody if and only if they name exactly the same.</summary>
internal static class TariffChecks
{
    public static void Run(Registers all)
    {
        Dictionary<(ZoneId?, CategoryId?, WindowId?, int?), Source> seen = [];
        HashSet<int> tiers = [.. all.Facts.Policy.Value.Tiers.Select(tier => tier.Number)];
        bool tiersAreKnown = !all.Facts.Unread.Files.Contains(PolicyChecks.File);
        foreach (Sourced<Tariff> row in all.Facts.Tariffs)
        {
            (Tariff tariff, Source source) = (row.Value, row.Source);
            all.Zones.Named(tariff.Zone, source.At("zone"));
            all.Categories.Named(tariff.Category, source.At("category"));
            all.Windows.Named(tariff.Window, source.At("window"));
            all.Faults.Range(source, "fee", tariff.Fee.Value, 0, Largest.FeeFen);
            if (tariff.Tier is int tier && tiersAreKnown && !tiers.Contains(tier))
                all.Faults.Add(source.At("tier"), new($"未知的层级 {tier}", $"unknown tier {tier}"), PolicyChecks.OneOf(all.Facts.Policy.Value));
            var key = (tariff.Zone, tariff.Category, tariff.Window, tariff.Tier);
            if (!seen.TryAdd(key, source))
                all.Faults.Add(
                    source,
                    new($"与第 {seen[key].Line} 行的对象相同", $"it is for the same as line {seen[key].Line}"),
                    new("每种对象一行", "one row for the same zone, category, window and tier"));
        }
    }
}
