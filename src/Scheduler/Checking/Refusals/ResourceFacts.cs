using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether guides, rails or power fall as short as a fact says: at some run of the request through the place, beside the plan.</summary>
internal static class ResourceFacts
{
    /// <summary>The place, or some run through it, is not all on ground that the permit covers, whoever else comes.</summary>
    public static bool IsOutsidePermit(Claim claim, Spot spot, Inspection inspection) =>
        !StandsArePermitted.IsPermitted(inspection.Problem, spot.Zone, spot.Ground.Shifted(spot.Line.StartCm))
        || RunsThrough.On(claim, spot, inspection.Of()).Any(run => inspection.Of(run).Stands.Any(stand => !StandsArePermitted.IsPermitted(inspection.Problem, stand)));

    /// <summary>Nobody stands in its zone, and the fact names what that lacks.</summary>
    public static bool IsShut(Fact fact, Claim claim, Spot spot, Inspection inspection)
    {
        ZoneState? state = inspection.SettingIn(inspection.Problem.Window(claim.Request.Window)).States.FirstOrDefault(state => state.Zone == spot.Zone.Id);
        string? by = state?.By switch
        {
            ShutBy.Guides => "guides",
            ShutBy.Rails => "rails",
            _ => null,
        };
        return by is not null && fact.Rule?.Value == by && (fact.Need, fact.Has) == (state!.Need, state.Has);
    }

    /// <summary>At the minute at which most guides would be wanting.</summary>
    public static bool LacksGuides(Fact fact, Claim claim, Spot spot, Inspection inspection) => inspection.Problem.GuidesListed
        && With(claim, spot, inspection).Any(with =>
            Want.Worst(inspection.Problem, Setting(with, claim).Required) is { IsMet: false } want && (fact.Need, fact.Has) == (want.Need, want.Has));

    /// <summary>Of all pieces, or of those that open, in a zone in which the run stands.</summary>
    public static bool LacksRails(Fact fact, Claim claim, Spot spot, Inspection inspection) => !inspection.Problem.Rails.IsEmpty
        && With(claim, spot, inspection).Any(with => Counts(with, claim).Any(count => !count.Suffices && (fact.Need, fact.Has) == (count.Need, count.Has)));

    /// <summary>What is left of the circuit that the run would draw from.</summary>
    public static bool LacksLoad(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        fact.Need == claim.Request.PowerW && fact.Has < fact.Need && With(claim, spot, inspection).Any(with =>
            with.HoldingOf(claim.Request.Id) is Holding holding
            && PowerDrawn.From(inspection.Problem, holding) is Circuit circuit
            && fact.Has == circuit.CapacityW - CircuitsCarryTheirLoad.LoadW(inspection, circuit, claim.Request.Window));

    private static IEnumerable<Inspection> With(Claim claim, Spot spot, Inspection inspection) =>
        RunsThrough.On(claim, spot, inspection).Select(run => inspection.Of(inspection.Placements.AddRange(run)));

    private static WindowSetting Setting(Inspection inspection, Claim claim) => inspection.SettingIn(inspection.Problem.Window(claim.Request.Window));

    private static IEnumerable<RailCount> Counts(Inspection with, Claim claim)
    {
        WindowSetting setting = Setting(with, claim);
        HashSet<ZoneId> stoodIn = [.. with.HoldingOf(claim.Request.Id)?.Pieces.Select(piece => piece.Zone.Id) ?? []];
        return
            from zone in setting.Open
            where stoodIn.Contains(zone.Zone.Id)
            let rails = setting.RailsOf(zone).ToArray()
            from count in new[] { RailCount.Of(zone, rails), RailCount.OpeningOf(zone, rails) }
            select count;
    }
}
