namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>features.csv.</summary>
internal static class FeatureChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Feature> row in all.Features.Rows)
        {
            (Feature feature, Source source) = (row.Value, row.Source);
            Zone? zone = all.Zones.Named(feature.Zone, source);
            all.Windows.Named(feature.Windows, source);
            if (feature.Frontage is FrontageId id) OnLine(all, feature, id, source);
            else if (zone is not null) all.Faults.Beyond(
                source, feature.Stretch, zone.LengthCm, new($"区段 {zone.Id} 轴线", $"the axis of zone {zone.Id}"), mayBePoint: true);
        }
    }

    private static void OnLine(Registers all, Feature feature, FrontageId id, Source source)
    {
        if (all.Frontages.Named(id, source) is not Frontage line) return;
        if (line.Zone != feature.Zone)
            all.Faults.Add(
                source,
                new($"沿线 {line.Id} 不在区段 {feature.Zone}", $"frontage {line.Id} is not in zone {feature.Zone}"),
                new($"区段 {line.Zone}", $"zone {line.Zone}"));
        all.Faults.Beyond(source, feature.Stretch, line.LengthCm, new($"沿线 {line.Id} ", $"frontage {line.Id}"), mayBePoint: true);
    }
}
