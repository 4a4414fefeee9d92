using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>What a stand leaves of its half of the carriageway for the fire lane.</summary>
internal static class LaneReach
{
    /// <summary>Distance from the axis to what the stand takes: its inner edge, or that of a canopy that hangs too low. The kerb where it
    /// stands behind it; below 0 it reaches over the axis.</summary>
    public static int Of(Street street, StallRequest request, Stand stand) =>
        Math.Min(stand.Near - OverCm(street, request, stand.Line), Carriageway.KerbCm(stand.Line.Zone, stand.Side));

    /// <summary>How far a canopy over the lane takes up room there: only the front of inward stands looks at the lane.</summary>
    private static int OverCm(Street street, StallRequest request, Line line)
    {
        if (line.Frontage.StandsOutward || street.CanopyUp(request, line) is not Canopy canopy) return 0;
        foreach (RuleInForce rule in street.RulesOn(line, Measure.LaneHeight))
            if (canopy.HeightCm < rule.Number) return canopy.OverCm;
        return 0;
    }
}
