using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>In strong wind no canopy is up: who cannot take one down stays away.</summary>
internal sealed class CanopiesAreDownInWind : IStandRule
{
    public Measure Measure => Measure.CanopyWind;

    public RuleId Id { get; } = new("canopy-wind");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in stand.Canopy is { Removable: false } ? inspection.Rules(Measure, stand) : []
        let wind = inspection.Problem.WeatherIn(stand.Piece.Window.Id).WindMs
        where wind >= rule.Number
        select this.Against(
            rule,
            stand.Where,
            new($"风速 {wind} m/s 时有不能拆下的遮棚", $"a canopy that cannot be taken down in a wind of {wind} m/s"),
            new($"自 {rule.Number} m/s 起不设遮棚", $"none from {rule.Number} m/s on"));

    public static bool IsTakenDown(Inspection inspection, Stand stand) =>
        stand.Canopy is { Removable: true }
        && inspection.Rules(Measure.CanopyWind, stand)
            .Any(rule => inspection.Problem.WeatherIn(stand.Piece.Window.Id).WindMs >= rule.Number);
}
