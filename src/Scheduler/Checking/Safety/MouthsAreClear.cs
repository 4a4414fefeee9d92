using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Nobody stands before a mouth of the line, nor in the gate that the rails across the street leave for a fire engine.</summary>
internal sealed class MouthsAreClear : IStandRule
{
    public Measure Measure => Measure.MouthRail;

    public RuleId Id { get; } = new("mouth-rail");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        inspection.Rules(Measure, stand).SelectMany(rule => Before(inspection, stand, rule).Concat(InTheGate(inspection, stand, rule)));

    private IEnumerable<Breach> Before(Inspection inspection, Stand stand, RuleInForce rule) =>
        from mouth in inspection.ZoneOf(stand).Mouths
        where mouth.Frontage == stand.Piece.Line.Id && Ground.Of(mouth.Stretch).Overlaps(stand.Piece.Ground)
        select this.Against(rule, stand.Where, new($"挡在口门 {mouth.Id}", $"a stand before mouth {mouth.Id}"), new($"{mouth.Stretch} 空出", $"{mouth.Stretch} free"));

    /// <summary>An engine that comes through the gate sidesteps no sooner than elsewhere, and not before it is through.</summary>
    private IEnumerable<Breach> InTheGate(Inspection inspection, Stand stand, RuleInForce rule)
    {
        ZoneInWindow zone = inspection.ZoneOf(stand);
        if (zone.IsLive(stand.Side) && zone.IsLive(stand.Side.Other())) return [];
        long open = zone.IsLive(stand.Side) ? zone.LaneCm - zone.GateCm(stand.Side.Other()) : zone.GateCm(stand.Side);
        return from lane in inspection.StreetRules(Measure.FireLane, stand)
               let left = FireLaneIsFree.FreeCm(inspection, stand.AtItsDeepest)
               where left < open
               from mouth in zone.Mouths
               where ZoneInWindow.IsThrough(mouth) && Point(mouth).GapTo(stand.Along) < Math.Max(1, lane.Rule.AlongCm)
               select this.Against(
                   rule,
                   stand.Where,
                   new($"口门 {mouth.Id} 处距轴线 {left} cm", $"a stand {left} cm from the axis at mouth {mouth.Id}"),
                   new($"至少 {open} cm", $"at least {open} cm"));
    }

    private static Ground Point(Feature mouth) => new(mouth.Stretch.FromCm, mouth.Stretch.FromCm);
}
