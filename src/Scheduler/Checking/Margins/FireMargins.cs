using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Flames, gas and wind.</summary>
internal static class FireMargins
{
    /// <summary>Two flames in two zones are near each other in both.</summary>
    public static IEnumerable<Observed> HotToHot(Inspection inspection) =>
        from hot in inspection.Stands.Where(stand => stand.IsHot).GroupBy(stand => stand.Piece.Window.Id)
        from pair in Pairs.Of([.. hot])
        where pair.One.Vendor != pair.Other.Vendor
        from rule in Pairs.Rules(inspection, Measure.HotToHot, pair.One, pair.Other)
        let distance = pair.One.Plot.DistanceTo(pair.Other.Plot)
        where distance is not null
        let seen = Observed.Left(rule, distance.Value.FloorCm, pair.One, pair.Other)
        from zone in new[] { pair.One.Zone, pair.Other.Zone }.Distinct()
        select seen.In(zone);

    public static IEnumerable<Observed> HotToBuilding(Inspection inspection) =>
        from stand in inspection.Stands
        where stand.IsHot
        from rule in inspection.Rules(Measure.HotToBuilding, stand)
        let deepest = stand.AtItsDeepest
        from seen in Fronts(rule, deepest).Concat(Buildings(inspection, rule, deepest))
        select seen;

    public static IEnumerable<Observed> Fuel(Inspection inspection) =>
        from there in inspection.Stands.Where(stand => stand.Piece.Request is { LpgKg: > 0 }).GroupBy(stand => (stand.Zone, stand.Piece.Window))
        let kg = there.Select(stand => stand.Piece.Request!).Distinct().Sum(request => (long)request.LpgKg)
        from rule in FuelIsLimited.Rules(inspection.Problem, there.Key.Zone, there.Key.Window)
        select new Observed(there.Key.Zone, there.Key.Window.Id, rule, Limit.Most(rule), new(kg, rule.Number - kg, [], null));

    /// <summary>Canopies that cannot be taken down: from the number on they stay away, so that a wind one below it is the last.</summary>
    public static IEnumerable<Observed> Wind(Inspection inspection) =>
        from stand in inspection.Stands
        where stand.Canopy is { Removable: false }
        from rule in inspection.Rules(Measure.CanopyWind, stand)
        let wind = inspection.Problem.WeatherIn(stand.Piece.Window.Id).WindMs
        select Observed.Of(rule, Limit.Most(rule), wind, rule.Number - 1L - wind, null, stand);

    private static IEnumerable<Observed> Fronts(RuleInForce rule, Stand stand) =>
        from side in stand.Zone.IsSurveyedStreet() ? new[] { Side.Left, Side.Right } : []
        select Observed.Left(rule, stand.Zone.Footway(side).ToCm - stand.Across.Signed(side).ToCm, stand);

    private static IEnumerable<Observed> Buildings(Inspection inspection, RuleInForce rule, Stand stand) =>
        from building in inspection.Problem.Features
        where building.Kind == FeatureKind.Building && building.ActsIn(stand.Piece.Window.Id)
        let plot = Plot.Of(inspection.Problem, building)
        where plot is not null
        let distance = stand.Plot.DistanceTo(plot)
        where distance is not null
        select Observed.Left(rule, distance.Value.FloorCm, building.Id, stand);
}
