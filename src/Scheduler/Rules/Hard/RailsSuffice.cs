using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>护栏够用 — a zone sets up no more rails than it has, at its mouths and before its stands; the solver chooses before which.</summary>
/// <remarks>
/// r_k: a piece stands at place k of a line. ∀ position p of a line in k: Σ_{c that need k, and keep others off p} x_c ≤ r_k. ∀ zone: Σ_k r_k ≤ pieces
/// left by its mouths; and the same once more of pieces that open. Where the mouths alone need more, nobody stands in the zone. That a run keeps others
/// off its side gap too brings the sample with rails for half its farmers' line from half a minute to five seconds.
/// </remarks>
internal sealed class RailsSuffice : IHardRule
{
    public RuleId Id { get; } = new("rails");

    public IEnumerable<Choice> Choices(PlacementModel model) =>
        from limit in Open(model)
        from place in limit.Places
        select new Choice(Id, $"{limit.Kind} {WhereOf(model, place)}", AtFirst: false, OnDemand: true);

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        foreach (RailLimit shut in RailLimit.Of(model).Where(limit => limit.Left < 0).DistinctBy(limit => limit.Zone))
            yield return Row.Sum(Id, shut.Zone.Zone.Id.Value, model.ColumnsIn(shut.Zone.Zone).Select(column => (column, 1)), 0);
        foreach ((RailLimit limit, ImmutableDictionary<RailLimit.Place, int> rails) in WithChoices(model))
        {
            yield return Row.Sum(Id, limit.Zone.Zone.Id.Value, rails.Values.Select(rail => (rail, 1)), limit.Left);
            foreach (IGrouping<RailLimit.Place, RailLimit.Need> place in limit.Needs.GroupBy(need => need.Place))
                foreach ((int _, ImmutableArray<int> columns) in Positions.Cliques([.. place.Select(need => (need.Column, need.Ground))]))
                    yield return Row.Sum(Id, WhereOf(model, place.Key), columns.Select(column => (column, 1)).Append((rails[place.Key], -1)), 0);
        }
    }

    /// <summary>A piece wherever one of the runs needs it.</summary>
    public Func<IReadOnlyList<int>, IEnumerable<int>> Fitting(PlacementModel model)
    {
        ILookup<int, int> rails = WithChoices(model)
            .SelectMany(limit => limit.Limit.Needs, (limit, need) => (need.Column, Rail: limit.Rails[need.Place]))
            .ToLookup(need => need.Column, need => need.Rail);
        return chosen => chosen.SelectMany(column => rails[column]).Distinct();
    }

    /// <summary>Of zones whose mouths have their rails.</summary>
    private static IEnumerable<RailLimit> Open(PlacementModel model) => RailLimit.Of(model)
        .GroupBy(limit => limit.Zone).Where(zone => zone.All(limit => limit.Left >= 0)).SelectMany(zone => zone);

    private IEnumerable<(RailLimit Limit, ImmutableDictionary<RailLimit.Place, int> Rails)> WithChoices(PlacementModel model)
    {
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        int next = 0;
        foreach (RailLimit limit in Open(model))
            yield return (limit, limit.Places.ToImmutableDictionary(place => place, _ => choices[next++]));
    }

    private static string WhereOf(PlacementModel model, RailLimit.Place place)
    {
        Line line = model.Street.Lines[place.Line];
        return $"{line.Frontage.Id}@{model.Street.RailsOn(line).Ground(place.Number).FromCm}";
    }
}
