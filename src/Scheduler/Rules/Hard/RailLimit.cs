using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>A zone's rails of one kind, where they may not suffice for all stands that could be there.</summary>
/// <param name="Kind">For people who read the model.</param>
/// <param name="Left">Pieces that the zone's mouths leave for stands; below 0 they lack some themselves.</param>
/// <param name="Needs">Which column needs a piece at which place, and what part of the line it stands on there. By line and place.</param>
internal sealed record RailLimit(OpenZone Zone, string Kind, long Left, ImmutableArray<RailLimit.Need> Needs)
{
    /// <summary>A place for one piece.</summary>
    internal readonly record struct Place(int Line, int Number);

    /// <summary>A stand before a place.</summary>
    internal readonly record struct Need(Place Place, int Column, Stretch Ground);

    /// <summary>By line and position.</summary>
    public IEnumerable<Place> Places => Needs.Select(need => need.Place).Distinct();

    /// <summary>Of each zone in which somebody may stand: all pieces, and those that open.</summary>
    public static IEnumerable<RailLimit> Of(PlacementModel model)
    {
        if (model.Problem.Rails.IsEmpty) return [];
        ILookup<ZoneId, (Need Need, bool Opens)> needs = Enumerable.Range(0, model.Columns.Length)
            .SelectMany(column => NeedsOf(model, column)).ToLookup(need => model.Street.Lines[need.Need.Place.Line].Zone.Id);
        return from zone in model.Problem.Zones.Where(zone => model.ColumnsIn(zone).Any()).Select(model.Street.Opened)
               let mouths = MouthRails.Of(model.Street, zone, ImmutableHashSet<FeatureId>.Empty).ToList()
               from limit in (RailLimit[])
               [
                   new(zone, "rails", zone.Stock.Pieces - mouths.Sum(run => run.Pieces), Sorted(needs[zone.Zone.Id])),
                   new(zone, "opening rails", zone.Stock.Opening - mouths.Sum(run => run.OpenPieces), Sorted(needs[zone.Zone.Id].Where(need => need.Opens))),
               ]
               where limit.Places.Count() > limit.Left
               select limit;
    }

    private static ImmutableArray<Need> Sorted(IEnumerable<(Need Need, bool Opens)> needs) =>
        [.. needs.Select(need => need.Need).OrderBy(need => need.Place.Line).ThenBy(need => need.Place.Number).ThenBy(need => need.Column)];

    private static IEnumerable<(Need Need, bool Opens)> NeedsOf(PlacementModel model, int column)
    {
        if (!model.Columns[column].Pieces.Any(piece => model.Street.RailsOn(piece.Line).MayBeNeeded)) yield break;
        foreach (Stand stand in model.DeepestOf(column))
        {
            RailLine rails = model.Street.RailsOn(stand.Line);
            if (rails.Of(stand) is not RailNeed need) continue;
            foreach (int number in rails.Places(stand.OnLine))
                yield return (new(new(stand.Line.Index, number), column, Shared(stand.OnLine, rails.Ground(number))), need.IsBeyond);
        }
    }

    private static Stretch Shared(Stretch one, Stretch other) => new(Math.Max(one.FromCm, other.FromCm), Math.Min(one.ToCm, other.ToCm));
}
