using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Who stands near live traffic stands where rails can be set between, without a way through them and without blocking the fire lane.</summary>
internal sealed class RailsKeepTrafficOff : IStandRule
{
    /// <summary>Where people or vehicles must get through.</summary>
    private static readonly FeatureKind[] Ways =
    [
        FeatureKind.Crossing, FeatureKind.Junction, FeatureKind.Driveway, FeatureKind.Mouth, FeatureKind.BusStop, FeatureKind.FireStation,
        FeatureKind.HospitalGate, FeatureKind.SchoolGate, FeatureKind.MetroExit,
    ];

    public Measure Measure => Measure.TrafficRail;

    public RuleId Id { get; } = new("traffic-rail");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand)
    {
        if (RailNeed.Of(inspection, stand) is not RailNeed need) yield break;
        if (need.SpaceCm < 0)
            yield return this.Against(
                need.Rule, stand.Where, new($"侵入通车半幅 {-need.SpaceCm} cm", $"a stand {-need.SpaceCm} cm into the half with live traffic"), new("不侵入", "none of it"));
        int laneCm = inspection.ZoneOf(stand).LaneCm;
        long besideCm = stand.Zone.KerbCm(need.Half);
        if (need.Half != stand.Side && besideCm < laneCm)
            yield return this.Against(
                need.Rule, stand.Where, new($"护栏外剩余 {besideCm} cm", $"{besideCm} cm of road beyond the rails"),
                new($"至少 {laneCm} cm 供消防车通过", $"at least {laneCm} cm for a fire engine"));
        foreach (FeatureId way in WaysThrough(inspection, stand, need.Places))
            yield return this.Against(
                need.Rule, stand.Where, new($"护栏位置 {need.Places} 上有 {way}", $"{way} where rails must stand, {need.Places}"), new("可设护栏的位置", "room for the rails"));
    }

    private static IEnumerable<FeatureId> WaysThrough(Inspection inspection, Stand stand, Stretch places) =>
        from feature in inspection.Problem.Features
        where Ways.Contains(feature.Kind) && feature.ActsIn(stand.Piece.Window.Id) && KeptGround.ActsOn(feature, stand.Piece.Line)
        where KeptGround.OnLine(feature, stand.Piece.Line).Overlaps(Ground.Of(places))
        select feature.Id;
}
