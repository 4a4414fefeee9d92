using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>引导员够用 — at every time there are guides for all posts of the zones that are open; the solver chooses which zones stay shut.</summary>
/// <remarks>
/// z_Z: zone Z is open; p_Z: its rails have somebody to open them. ∀ time t at which guides may not suffice for all:
/// Σ_Z posts(Z, t) · z_Z + Σ_Z rail post(Z, t) · p_Z + crowd ≤ guides(t), the crowd being as many as its rules say (<see cref="GuideLimits"/>).
/// ∀ request r, Z: Σ_{c of r in Z} x_c ≤ z_Z, Σ_{c of r beyond rails in Z} x_c ≤ p_Z; p_Z ≤ z_Z; and every row of the other rules whose runs all
/// stand in Z is multiplied by z_Z on its right.
/// </remarks>
internal sealed class GuidesSuffice : IHardRule
{
    public RuleId Id { get; } = new("guides");

    public IEnumerable<Choice> Choices(PlacementModel model) => new GuideLimits(model).Asks
        .Select(ask => new Choice(Id, ask.IsOfRails ? $"rails of {ask.Zone.Zone.Id}" : ask.Zone.Zone.Id.Value, AtFirst: false, OnDemand: true));

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        var limits = new GuideLimits(model);
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        foreach (GuideLimits.Limit limit in limits.Limits)
            yield return Row.Sum(
                Id, model.Street.Window.Id.Value,
                choices.Zip(limit.Weights, (choice, weight) => (choice, (int)Math.Min(weight, Math.Min(limit.Most + 1, int.MaxValue)))).Where(term => term.Item2 > 0),
                limit.Most);
        foreach ((GuideLimits.Ask ask, int choice) in limits.Asks.Zip(choices))
        {
            foreach (IGrouping<int, int> request in ask.Columns.GroupBy(column => model.Columns[column].Request))
                yield return Row.Sum(Id, ask.Zone.Zone.Id.Value, request.Select(column => (column, 1)).Append((choice, -1)), 0);
            int zone = limits.Asks.IndexOf(limits.Asks.FirstOrDefault(other => ask.IsOfRails && !other.IsOfRails && other.Zone == ask.Zone)!);
            if (zone >= 0) yield return Row.Sum(Id, ask.Zone.Zone.Id.Value, [(choice, 1), (choices[zone], -1)], 0);
        }
    }

    /// <summary>Each zone in which somebody stands, and each post at rails behind which somebody does.</summary>
    public Func<IReadOnlyList<int>, IEnumerable<int>> Fitting(PlacementModel model)
    {
        (HashSet<int> Columns, int Choice)[] asks =
            [.. new GuideLimits(model).Asks.Zip(model.ChoicesOf(Id), (ask, choice) => (ask.Columns.ToHashSet(), choice))];
        return chosen => asks.Where(ask => chosen.Any(ask.Columns.Contains)).Select(ask => ask.Choice);
    }

    /// <summary>Not rows with choices of other rules, which are taken before any zone is open.</summary>
    public IEnumerable<Row> Tightened(PlacementModel model, IEnumerable<Row> rows)
    {
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        if (choices.IsEmpty) return rows;
        int[] openOf = new int[model.Columns.Length];
        Array.Fill(openOf, -1);
        foreach ((GuideLimits.Ask ask, int choice) in new GuideLimits(model).Asks.Zip(choices).Where(ask => !ask.First.IsOfRails))
            foreach (int column in ask.Columns)
                if (model.Columns[column].Pieces.All(piece => piece.Line.Zone.Id == ask.Zone.Zone.Id)) openOf[column] = choice;
        return OnlyIfOpen.Tightened(model, openOf, rows, row => row.Columns.All(column => column < model.Columns.Length));
    }
}
