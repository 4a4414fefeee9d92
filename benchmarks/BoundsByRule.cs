using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;

namespace TidalMarket.Benchmarks;

/// <summary>What each rule does to the linear relaxation: rows, and the bound on how many vendors can be placed, with it switched off alone.</summary>
/// <remarks>The closer the bound is to the most that can be placed, the less there is to search. For the table of docs/model.md.</remarks>
internal static class BoundsByRule
{
    /// <param name="arguments">A market's directory and a date, or nothing for the two samples.</param>
    public static int Run(string[] arguments)
    {
        (string Directory, DateOnly Day)[] samples = arguments is [string directory, string day]
            ? [(directory, DateOnly.Parse(day, CultureInfo.InvariantCulture))]
            : [(Path.Combine("data", "jinhui"), new(2026, 11, 26)), (Path.Combine("data", "bangkok"), new(2026, 11, 26))];
        Console.WriteLine("| market, day | rule left out | columns | rows | choices | relaxation: most placed | proved most placed |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach ((string place, DateOnly date) in samples) Look(place, date);
        return 0;
    }

    private static void Look(string directory, DateOnly day)
    {
        Market market = MarketReader.Read(MarketFiles.FromDirectory(directory).Value).Value;
        string where = $"{Path.GetFileName(directory)}, {day:yyyy-MM-dd}";
        Tell(where, "none", market, day);
        foreach (Rule rule in market.Rules.Rules.Where(rule => rule.Measure != Measure.KeepClear))
            Tell(where, $"`{rule.Id}`", Without(market, rule), day);
    }

    private static Market Without(Market market, Rule rule) => market with
    {
        Header = market.Header with { Overrides = [.. market.Header.Overrides.Where(change => change.Rule != rule.Id)] },
        Rules = market.Rules with { Rules = market.Rules.Rules.Remove(rule) },
    };

    private static void Tell(string where, string left, Market market, DateOnly day)
    {
        MarketProblem problem = market.On(day).Value;
        PlacementModel[] models = [.. problem.Windows.Select(window => ModelOf.WithRows(ModelOf.Columns(new Street(problem, window))))];
        double relaxed = models.Sum(model => model.Requests.Length - Relaxed(model));
        long most = models.Sum(model => model.Requests.Length - LeftOut(model));
        Console.WriteLine(FormattableString.Invariant(
            $"| {where} | {left} | {models.Sum(model => model.Columns.Length)} | {models.Sum(model => model.Rows.Length)} | {models.Sum(model => model.Choices.Length)} | {relaxed:0.##} | {most} |"));
    }

    private static double Relaxed(PlacementModel model)
    {
        Cost cost = Everyone(model);
        using var linear = new LinearModel(model);
        Relaxation relaxation = linear.Minimise(cost) ?? throw new InvalidOperationException("GLOP came to no end.");
        return cost.Constant + model.Columns.Select((_, column) => cost.OfColumn[column] * relaxation.Values[column]).Sum();
    }

    private static long LeftOut(PlacementModel model)
    {
        Cost cost = Everyone(model);
        using var fast = new Fast(model, seed: 1);
        RungOutcome outcome = fast.Minimise([], cost, Greedy.Seat(model), CancellationToken.None);
        long value = cost.Of(outcome.Best.Chosen);
        return outcome.Bound == value ? value : throw new InvalidOperationException("Not proved.");
    }

    /// <summary>Whoever is left out costs one, whatever the standing.</summary>
    private static Cost Everyone(PlacementModel model) => new(
        Rung.Entitlement, "everyone", null, null, "vendors", model.Requests.Length, ImmutableArray.CreateRange(Enumerable.Repeat(-1L, model.Columns.Length)));
}
