using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A zone during one window: what moves on it, its fire lane, where one enters and crosses it, and its stock of rails.</summary>
internal sealed class ZoneInWindow
{
    private static readonly Side[] Sides = [Side.Left, Side.Right];
    private readonly MarketProblem problem;
    private readonly Dictionary<Measure, ImmutableArray<int>> numbers = [];

    public ZoneInWindow(MarketProblem problem, Zone zone, TideWindow window)
    {
        this.problem = problem;
        (Zone, Window) = (zone, window);
        LaneCm = Numbers(Measure.FireLane).DefaultIfEmpty(0).Max();
        HasMouthRails = zone.Surveyed && !Numbers(Measure.MouthRail).IsEmpty;
        bool crossed = zone.TrafficIn(window.Id) == Traffic.Live;
        Entries = Acting(kind => kind == FeatureKind.Mouth || (crossed && kind == FeatureKind.Crossing));
        ImmutableArray<RailStock> stocks = [.. problem.Rails.Where(stock => stock.Zone == zone.Id)];
        PieceCm = stocks.FirstOrDefault()?.PieceCm ?? RailStock.StandardPieceCm;
        Pieces = stocks.Sum(stock => (long)stock.Pieces);
        OpeningPieces = stocks.Where(stock => stock.Openable).Sum(stock => (long)stock.Pieces);
    }

    public Zone Zone { get; }

    public TideWindow Window { get; }

    /// <summary>The widest fire lane that the pack asks for on either side; 0 = none.</summary>
    public int LaneCm { get; }

    public bool HasMouthRails { get; }

    /// <summary>Mouths that act, and crossings beside live traffic, in the order of the facts.</summary>
    public ImmutableArray<Feature> Entries { get; }

    public IEnumerable<Feature> Mouths => Entries.Where(entry => entry.Kind == FeatureKind.Mouth);

    /// <summary>How long a piece of rail is.</summary>
    public int PieceCm { get; }

    /// <summary>In stock; 0 also where nobody keeps a list.</summary>
    public long Pieces { get; }

    /// <summary>Those of them that open for a fire engine.</summary>
    public long OpeningPieces { get; }

    public string Where => $"{Zone.Id}@{Window.Id}";

    /// <summary>It lies across the street, so that all that enters passes between its rails; others lie on a line.</summary>
    public static bool IsThrough(Feature mouth) => mouth.Frontage is null;

    /// <summary>Traffic moves on the half of the carriageway on a side of the axis.</summary>
    public bool IsLive(Side side) => Zone.TrafficOn(side, Window.Id) == Traffic.Live;

    /// <summary>How far from the axis a half on which no traffic moves stays open where one enters; a live half has no rails across it.</summary>
    public long GateCm(Side side)
    {
        if (IsLive(side.Other())) return Math.Max(0, LaneCm - Zone.KerbCm(side.Other()));
        return side == Side.Left ? LaneCm / 2 : LaneCm - LaneCm / 2;
    }

    /// <summary>What the rules of a measure that hold on either side ask for; empty = they are silent. 0 for rules without a number.</summary>
    public ImmutableArray<int> Numbers(Measure measure)
    {
        if (!numbers.TryGetValue(measure, out ImmutableArray<int> found))
            numbers[measure] = found = [.. Sides.SelectMany(side => problem.Of(measure, Zone, side, Window)).Select(rule => rule.Number)];
        return found;
    }

    private ImmutableArray<Feature> Acting(Func<FeatureKind, bool> isMeant) =>
        [.. problem.Features.Where(feature => isMeant(feature.Kind) && feature.Zone == Zone.Id && feature.ActsIn(Window.Id))];
}
