using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>开放的区段 — a zone in one window as it is once somebody stands in it: where people enter and cross, and what there is to guard it.</summary>
internal sealed class OpenZone
{
    private static readonly ImmutableArray<Side> Sides = [Side.Left, Side.Right];
    private readonly MarketProblem problem;

    public OpenZone(MarketProblem problem, Zone zone, TideWindow window)
    {
        this.problem = problem;
        (Zone, Window) = (zone, window);
        LaneCm = Numbers(Measure.FireLane).DefaultIfEmpty(0).Max();
        MouthRule = zone.Surveyed ? RulesOf(Measure.MouthRail).FirstOrDefault() : null;
        Entrances =
        [
            .. problem.Features.Where(feature => feature.Zone == zone.Id && feature.ActsIn(window.Id)
                && (feature.Kind == FeatureKind.Mouth || (feature.Kind == FeatureKind.Crossing && zone.TrafficIn(window.Id) == Traffic.Live))),
        ];
        Mouths = [.. Entrances.Where(feature => feature.Kind == FeatureKind.Mouth)];
        Stock = RailsKept.In(problem, zone);
    }

    public Zone Zone { get; }

    public TideWindow Window { get; }

    /// <summary>The widest fire lane that is in force on either side; 0 = none.</summary>
    public int LaneCm { get; }

    /// <summary>By which its mouths have rails; null = they have none.</summary>
    public RuleInForce? MouthRule { get; }

    /// <summary>Its mouths, and its crossings beside live traffic, in the order of the facts.</summary>
    public ImmutableArray<Feature> Entrances { get; }

    public ImmutableArray<Feature> Mouths { get; }

    public RailsKept Stock { get; }

    /// <summary>Through mouths lie across the street, side mouths on a line.</summary>
    public static bool IsThrough(Feature mouth) => mouth.Frontage is null;

    public bool IsLive(Side side) => Zone.TrafficOn(side, Window.Id) == Traffic.Live;

    /// <summary>From the axis to the rails that stand across a half without live traffic: the fire lane lies in the middle, or as far as it can on the
    /// other half where traffic keeps that one open.</summary>
    public int GateCm(Side half)
    {
        Side other = half == Side.Left ? Side.Right : Side.Left;
        if (IsLive(other)) return Math.Max(0, LaneCm - Carriageway.KerbCm(Zone, other));
        return half == Side.Left ? LaneCm / 2 : LaneCm - LaneCm / 2;
    }

    /// <summary>What a stand on a side leaves free from the axis at a through mouth: the gate, or on a live half what a lane past the rails of the other
    /// one takes of it; null = traffic moves on both halves, and no rails stand there.</summary>
    public int? KeptFreeCm(Side half)
    {
        if (!IsLive(half)) return GateCm(half);
        return IsLive(half == Side.Left ? Side.Right : Side.Left) ? null : Math.Min(LaneCm, Carriageway.KerbCm(Zone, half));
    }

    /// <summary>The numbers of a measure that are in force on either side; empty = the pack is silent.</summary>
    public IEnumerable<int> Numbers(Measure measure) => RulesOf(measure).Select(rule => rule.Number);

    private IEnumerable<RuleInForce> RulesOf(Measure measure) => Sides.SelectMany(side => problem.Of(measure, Zone, side, Window));
}
