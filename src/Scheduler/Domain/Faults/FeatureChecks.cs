namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>features.csv.</summary>
internal static class FeatureChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Feature> row in all.Features.Rows)
        {
            (Feature feature, Source source) = (row.Value, row.Source);
            Zone? zone = all.Zones.Named(feature.Zone, source.At("zone"));
            all.Windows.Named(feature.Windows, source.At("windows"));
            Depth(all.Faults, feature, source);
            if (feature.Frontage is FrontageId id) OnLine(all, feature, id, source);
            else if (zone is not null) all.Faults.Beyond(
                source, feature.Stretch, zone.LengthCm, new($"区段 {zone.Id} 轴线", $"the axis of zone {zone.Id}"), mayBePoint: true);
        }
    }

    private static void Depth(FaultList faults, Feature feature, Source source)
    {
        faults.Range(source, "depth_cm", feature.DepthCm, 0, Largest.Cm);
        bool isBuilding = feature.Kind == FeatureKind.Building;
        if (feature.DepthCm is not null && !isBuilding)
            faults.Add(source.At("depth_cm"), new("depth_cm 写在不是建筑的设施上", "depth_cm of what is no building"), new("留空", "it blank"), names: "depth_cm");
        if (isBuilding && feature.Frontage is null)
            faults.Add(source.At("frontage"), new("建筑没有沿线", "a building without a frontage"), new("它所在的沿线", "the frontage that it stands on"));
    }

    private static void OnLine(Registers all, Feature feature, FrontageId id, Source source)
    {
        if (all.Frontages.Named(id, source.At("frontage")) is not Frontage line) return;
        if (line.Zone != feature.Zone)
            all.Faults.Add(
                source.At("frontage"),
                new($"沿线 {line.Id} 不在区段 {feature.Zone}", $"frontage {line.Id} is not in zone {feature.Zone}"),
                new($"区段 {line.Zone}", $"zone {line.Zone}"));
        all.Faults.Beyond(source, feature.Stretch, line.LengthCm, new($"沿线 {line.Id} ", $"frontage {line.Id}"), mayBePoint: true);
    }
}
