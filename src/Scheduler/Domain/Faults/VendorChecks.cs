namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>vendors.csv. Two vendors may own one stall, as on real days; the plan decides who stands there.</summary>
internal static class VendorChecks
{
    public static void Run(Registers all)
    {
        Policy policy = all.Facts.Policy.Value;
        HashSet<int> tiers = [.. policy.Tiers.Select(tier => tier.Number)];
        bool tiersAreKnown = !all.Facts.Unread.Files.Contains(PolicyChecks.File);
        foreach (Sourced<Vendor> row in all.Vendors.Rows)
        {
            Names(all, row.Value, row.Source);
            Numbers(all.Faults, row.Value, row.Source);
            if (tiersAreKnown && !tiers.Contains(row.Value.Tier))
                all.Faults.Add(
                    row.Source.At("tier"),
                    new($"层级 {row.Value.Tier} 不在办法 {policy.Name} 中", $"tier {row.Value.Tier} is not in the policy {policy.Name}"),
                    PolicyChecks.OneOf(policy));
        }
    }

    private static void Names(Registers all, Vendor vendor, Source source)
    {
        if (vendor.Categories.IsEmpty)
            all.Faults.Add(source.At("categories"), new("categories 为空", "categories is blank"), new("至少一个业态", "at least one category"), names: "categories");
        all.Categories.Named(vendor.Categories, source.At("categories"));
        all.Stalls.Named(vendor.FixedStalls, source.At("fixed_stalls"));
        all.Windows.Named(vendor.Windows, source.At("windows"));
        all.Faults.Twice(source, "categories", vendor.Categories);
        all.Faults.Twice(source, "fixed_stalls", vendor.FixedStalls);
    }

    private static void Numbers(FaultList faults, Vendor vendor, Source source)
    {
        faults.Range(source, "rank", vendor.Rank, 0, int.MaxValue);
        faults.Range(source, "run_min", vendor.RunMin, 1, Largest.Cm);
        faults.Range(source, "run_max", vendor.RunMax, 1, Largest.Cm);
        faults.Range(source, "depth_cm", vendor.DepthCm, 0, Largest.Cm);
        faults.Range(source, "power_w", vendor.PowerW, 0, Largest.Watts);
        faults.Range(source, "lpg_kg", vendor.LpgKg, 0, Largest.Kilograms);
        faults.Range(source, "canopy_over_cm", vendor.Canopy?.OverCm, 0, Largest.Cm);
        faults.Range(source, "canopy_height_cm", vendor.Canopy?.HeightCm, 0, Largest.Cm);
        RunLengths.Check(faults, source, vendor.RunMin, vendor.RunMax, vendor.RunUnit);
    }
}
