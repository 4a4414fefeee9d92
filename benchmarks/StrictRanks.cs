using System.Diagnostics;
using System.Globalization;
using TidalMarket.Benchmarks.Generated;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Solving.Strict;

namespace TidalMarket.Benchmarks;

/// <summary><c>strict STALLS VENDORS [SEEDS]</c>: every vendor of a generated street asks in order of rank whether it too can be placed; beside one
/// relaxation of the whole.</summary>
internal static class StrictRanks
{
    private const int Runs = 5;

    /// <returns>An exit code.</returns>
    public static int Run(int stalls, int vendors, int seeds)
    {
        Console.WriteLine("| seed | columns | rows | choices | placed | one LP ms | all ranks ms | in LPs | settled by |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        for (int seed = 1; seed <= seeds; seed++) Console.WriteLine(Row(new GeneratedStreet(stalls, vendors, seed).Model(), seed));
        return 0;
    }

    private static string Row(PlacementModel model, int seed)
    {
        Cost everybody = Ladder.Of(model).First(cost => cost.Rung == Rung.Entitlement);
        double[] relaxed = new double[Runs], asked = new double[Runs];
        Answer[] answers = [];
        for (int run = 0; run < Runs; run++)
        {
            relaxed[run] = Milliseconds(() => Relaxed(model, everybody));
            asked[run] = Milliseconds(() => answers = Asked(model));
        }

        (double lp, double all) = (Median(relaxed), Median(asked));
        string by = string.Join(", ", answers.GroupBy(answer => (answer.By, answer.Granted)).OrderByDescending(kind => kind.Count())
            .Select(kind => $"{kind.Key.By} {(kind.Key.Granted ? "yes" : "no")} {kind.Count()}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {seed} | {model.Columns.Length} | {model.Rows.Length} | {model.Choices.Length} | {answers.Count(answer => answer.Granted)} | {lp:0} | {all:0} | {all / lp:0.0} | {by} |");
    }

    private static void Relaxed(PlacementModel model, Cost cost)
    {
        using var linear = new LinearModel(model);
        if (linear.Minimise(cost) is null) throw new InvalidOperationException("GLOP came to no end.");
    }

    private static Answer[] Asked(PlacementModel model)
    {
        using var climb = new StrictClimb(model, Greedy.Seat(model), seed: 1);
        return [.. Enumerable.Range(0, model.Requests.Length).Select(request => climb.Ask(request, [.. model.Of(request)], CancellationToken.None))];
    }

    private static double Milliseconds(Action work)
    {
        long began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
