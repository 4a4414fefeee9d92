using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>护栏位 — a line in one window cut into places for whole pieces of rail, counted from its origin.</summary>
internal sealed class RailLine
{
    /// <summary>What has to get through: no rail stands before it.</summary>
    private static readonly ImmutableArray<FeatureKind> Ways =
    [
        FeatureKind.Crossing, FeatureKind.Junction, FeatureKind.Driveway, FeatureKind.Mouth, FeatureKind.BusStop, FeatureKind.FireStation,
        FeatureKind.HospitalGate, FeatureKind.SchoolGate, FeatureKind.MetroExit,
    ];

    private readonly OpenZone zone;

    /// <summary>The halves on which traffic moves, the line's own first.</summary>
    private readonly ImmutableArray<Side> live;
    private readonly ImmutableArray<Stretch> ways;

    public RailLine(Street street, Line line)
    {
        zone = street.ZoneOf(line);
        Rule = Carriageway.IsSurveyedStreet(line.Zone) ? street.RulesOn(line, Measure.TrafficRail).MaxBy(rule => rule.Number) : null;
        Side own = line.Frontage.Side;
        live = [.. ((Side[])[own, own == Side.Left ? Side.Right : Side.Left]).Where(zone.IsLive)];
        ways = MayBeNeeded ? [.. LineOf.Features(street, line.Frontage).Where(on => Ways.Contains(on.Feature.Kind)).Select(on => on.Stretch)] : [];
    }

    /// <summary>The one of the rules on rails beside traffic that reaches furthest; null = there is none.</summary>
    public RuleInForce? Rule { get; }

    /// <summary>Whether any stand could need rails: by the facts alone most lines never do.</summary>
    public bool MayBeNeeded => Rule is not null && !live.IsEmpty;

    public int PieceCm => zone.Stock.PieceCm;

    /// <summary>null = no live traffic is near.</summary>
    public RailNeed? Of(Stand stand)
    {
        if (!MayBeNeeded) return null;
        (Side half, int space) = (live[0], SpaceTo(live[0], stand));
        if (live.Length > 1 && SpaceTo(live[1], stand) is int other && other < space) (half, space) = (live[1], other);
        if (space >= Rule!.Number) return null;
        bool isOwn = half == stand.Side, isBeyond = space < zone.LaneCm;
        int kerb = Carriageway.KerbCm(zone.Zone, half);
        return new(space, isOwn ? kerb : 0, isBeyond, isOwn || kerb >= zone.LaneCm);
    }

    private int SpaceTo(Side half, Stand stand) => Distance.Gap(stand.Across, Carriageway.Half(zone.Zone, half));

    /// <summary>Numbers of the places that ground on the line takes up; place k is [k · piece, (k + 1) · piece).</summary>
    public IEnumerable<int> Places(Stretch onLine)
    {
        for (int place = onLine.FromCm / PieceCm; place * PieceCm < onLine.ToCm; place++) yield return place;
    }

    public Stretch Ground(int place) => new(place * PieceCm, (place + 1) * PieceCm);

    /// <summary>Whether something that has to get through lies there.</summary>
    public bool IsBarred(int place)
    {
        foreach (Stretch way in ways)
            if (way.Overlaps(Ground(place))) return true;
        return false;
    }
}
