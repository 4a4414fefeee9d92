using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>How far two stands are from each other, edge to edge, in exact integers.</summary>
internal static class Distance
{
    /// <summary>Whether it is measured, and less than <paramref name="cm"/>. On one line it is measured along; in one zone, and between
    /// zones that have axes, from rectangle to rectangle; where a zone is not surveyed nothing across it is known.</summary>
    public static bool IsBelow(Stand one, Stand other, int cm)
    {
        if (one.Line.Index == other.Line.Index) return Math.Max(0, Gap(one.Along, other.Along)) < cm;
        if (!one.Line.Zone.Surveyed || !other.Line.Zone.Surveyed) return false;
        if (one.Line.Zone.Id == other.Line.Zone.Id)
            return IsBelow(Math.Max(0, Gap(one.Along, other.Along)), Math.Max(0, Gap(one.Across, other.Across)), cm);
        return one.Line.Zone.Axis is Axis && other.Line.Zone.Axis is Axis && Quad.Of(one).IsNearer(Quad.Of(other), cm);
    }

    /// <summary>Between two stretches; below 0 they overlap.</summary>
    public static int Gap(Stretch one, Stretch other) => Math.Max(one.FromCm - other.ToCm, other.FromCm - one.ToCm);

    private static bool IsBelow(long along, long across, long cm) => along * along + across * across < cm * cm;
}
