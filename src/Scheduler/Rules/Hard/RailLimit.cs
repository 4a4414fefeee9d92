using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>A zone's rails of one kind, where they may not suffice for all stands that could be there.</summary>
/// <param name="Kind">For people who read the model.</param>
/// <param name="Left">Pieces that the zone's mouths leave for stands; below 0 they lack some themselves.</param>
/// <param name="Needs">Which column needs a piece at which place, and from what part of the line there it keeps others off. By line and place.</param>
internal sealed record RailLimit(OpenZone Zone, string Kind, long Left, ImmutableArray<RailLimit.Need> Needs)
{
    /// <summary>A place for one piece.</summary>
    internal readonly record struct Place(int Line, int Number);

    /// <summary>A stand before a place.</summary>
    internal readonly record struct Need(Place Place, int Column, Stretch Ground);

    /// <summary>By line and position.</summary>
    public IEnumerable<Place> Places => Needs.Select(need => need.Place).Distinct();

    /// <summary>Of each zone in which somebody may stand: all pieces, and those that open.</summary>
    public static IEnumerable<RailLimit> Of(PlacementModel model) => model.Problem.Rails.IsEmpty
        ? []
        : model.Problem.Zones.Where(zone => zone.ServesIn(model.Street.Window.Id)).SelectMany(zone => Of(model, model.Street.Opened(zone)));

    private static IEnumerable<RailLimit> Of(PlacementModel model, OpenZone zone)
    {
        RailRun[] mouths = [.. MouthRails.Of(model.Street, zone, ImmutableHashSet<FeatureId>.Empty)];
        (long pieces, long opening) = (zone.Stock.Pieces - mouths.Sum(run => run.Pieces), zone.Stock.Opening - mouths.Sum(run => run.OpenPieces));
        if (pieces >= Most(model.Street, zone, _ => true) && opening >= Most(model.Street, zone, need => need.IsBeyond)) return [];
        (Need Need, bool Opens)[] needs = [.. model.ColumnsIn(zone.Zone).SelectMany(column => NeedsOf(model, zone, column))];
        return new RailLimit[]
        {
            new(zone, "rails", pieces, Sorted(needs)),
            new(zone, "opening rails", opening, Sorted(needs.Where(need => need.Opens))),
        }.Where(limit => limit.Places.Count() > limit.Left);
    }

    /// <summary>The places before all lines from which somebody may be near the traffic: found at once, and mostly there are pieces for them all.</summary>
    private static long Most(Street street, OpenZone zone, Func<RailNeed, bool> counts) => street.Lines
        .Where(line => line.Zone.Id == zone.Zone.Id && street.RailsOn(line).Of(Stand.Whole(line)) is RailNeed need && counts(need))
        .Sum(line => (long)street.RailsOn(line).Places(new(0, line.Frontage.LengthCm)).Count());

    private static ImmutableArray<Need> Sorted(IEnumerable<(Need Need, bool Opens)> needs) =>
        [.. needs.Select(need => need.Need).OrderBy(need => need.Place.Line).ThenBy(need => need.Place.Number).ThenBy(need => need.Column)];

    private static IEnumerable<(Need Need, bool Opens)> NeedsOf(PlacementModel model, OpenZone zone, int column)
    {
        foreach (Stand stand in model.DeepestOf(column))
        {
            RailLine rails = model.Street.RailsOn(stand.Line);
            if (stand.Line.Zone.Id != zone.Zone.Id || rails.Of(stand) is not RailNeed need) continue;
            Stretch kept = new(stand.OnLine.FromCm, stand.OnLine.ToCm + model.Street.SideGapCm(stand.Line));
            foreach (int number in rails.Places(stand.OnLine))
                yield return (new(new(stand.Line.Index, number), column, Shared(kept, rails.Ground(number))), need.IsBeyond);
        }
    }

    private static Stretch Shared(Stretch one, Stretch other) => new(Math.Max(one.FromCm, other.FromCm), Math.Min(one.ToCm, other.ToCm));
}
