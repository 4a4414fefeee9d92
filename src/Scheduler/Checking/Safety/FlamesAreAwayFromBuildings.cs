using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Who cooks with a flame keeps away from houses: the outer edges of the street, and every building on the map.</summary>
internal sealed class FlamesAreAwayFromBuildings : IStandRule
{
    public Measure Measure => Measure.HotToBuilding;

    public RuleId Id { get; } = new("hot-to-building");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in stand.IsHot ? inspection.Rules(Measure, stand) : []
        let deepest = stand.AtItsDeepest
        from breach in Fronts(rule, deepest).Concat(Buildings(inspection, rule, deepest))
        select breach;

    private IEnumerable<Breach> Fronts(RuleInForce rule, Stand stand) =>
        from side in stand.Zone.IsSurveyedStreet() ? new[] { Side.Left, Side.Right } : []
        let front = stand.Zone.Footway(side).ToCm
        let left = front - stand.Across.Signed(side).ToCm
        where left < rule.Number
        select this.TooLittle(
            rule, stand.Where, left, side == Side.Left ? new("距左侧房屋", "from the houses on the left") : new("距右侧房屋", "from the houses on the right"));

    private IEnumerable<Breach> Buildings(Inspection inspection, RuleInForce rule, Stand stand) =>
        from building in inspection.Problem.Features
        where building.Kind == FeatureKind.Building && building.ActsIn(stand.Piece.Window.Id)
        let plot = Plot.Of(inspection.Problem, building)
        where plot is not null
        let distance = stand.Plot.DistanceTo(plot)
        where distance is not null && distance.Value.IsBelow(rule.Number)
        select this.TooLittle(rule, stand.Where, distance.Value.FloorCm, new($"距建筑 {building.Id}", $"from building {building.Id}"));
}
