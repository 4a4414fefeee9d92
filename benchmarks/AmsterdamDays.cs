using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Benchmarks;

/// <summary><c>amsterdam DIR</c>: plans every real market day and writes it into docs/amsterdam.md beside what the city's own allocators made of it.</summary>
/// <param name="shared">Holds <c>days.json</c>, what is known of each day, and <c>days/</c>, the days themselves.</param>
internal sealed class AmsterdamDays(string shared)
{
    private const int Runs = 3;
    private const string Load = "/proc/loadavg";
    private const string Begin = "<!-- days: written by the command above -->", End = "<!-- days end -->";

    /// <returns>An exit code.</returns>
    public static int Run(string shared, string document)
    {
        new AmsterdamDays(shared).Write(document);
        return 0;
    }

    /// <summary>Rewrites the table of a document, and nothing else of it.</summary>
    private void Write(string document)
    {
        JsonElement[] known = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(shared, "days.json"))).RootElement.EnumerateArray()];
        _ = Planned(known[0]);
        string text = File.ReadAllText(document);
        int from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, to = text.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(document, text[..from] + "\n" + Table([.. known.Select(day => (day, Planned(day)))]) + text[to..]);
    }

    private Result Planned(JsonElement known)
    {
        string file = Text(known, "file");
        byte[] bytes = File.ReadAllBytes(Path.Combine(shared, "days", file));
        double[] reads = new double[Runs], solves = new double[Runs], cpu = new double[Runs];
        Plan? plan = null;
        for (int run = 0; run < Runs; run++)
        {
            long began = Stopwatch.GetTimestamp();
            ImportedDay day = AmsterdamImport.Day(file, bytes).Value;
            MarketProblem problem = ProblemBuilder.Build(day.Facts).Value.On(day.Date).Value;
            long read = Stopwatch.GetTimestamp();
            TimeSpan worked = Environment.CpuUsage.TotalTime;
            plan = Planner.Solve(problem, new SolveOptions(), new Unheard(), CancellationToken.None);
            (reads[run], solves[run]) = (Stopwatch.GetElapsedTime(began, read).TotalMilliseconds, Stopwatch.GetElapsedTime(read).TotalMilliseconds);
            cpu[run] = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds;
            ImmutableArray<Breach> breaches = Planner.Check(problem, plan);
            if (!breaches.IsEmpty) throw new InvalidOperationException($"{file}: our own checker finds {breaches.Length} breaches.");
        }

        Console.WriteLine($"{file}: {Shown(solves)} ms");
        return new Result(plan!, Median(reads), solves, Median(cpu));
    }

    private static string Table((JsonElement Known, Result Ours)[] days)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"""

            | day | attend | kjk: placed · stalls · refused | ms | JS v1: placed · stalls · refused | ms | Tidal Market: placed · stalls · refused | status | import ms | solve ms | CPU ms |
            |---|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|
            """);
        foreach ((JsonElement known, Result ours) in days) table.AppendLine(Row(known, ours));
        table.AppendLine();
        table.AppendLine(Machine());
        table.AppendLine();
        return table.ToString().ReplaceLineEndings("\n");
    }

    private static string Machine()
    {
        string version = typeof(Planner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        string load = File.Exists(Load) ? $", load {File.ReadAllText(Load).Split(' ')[1]} over the last five minutes" : "";
        return $"Tidal Market {version}, .NET {Environment.Version}, {Environment.ProcessorCount} cores{load}. Each day {Runs} times: the median, and in brackets"
            + " the fastest and the slowest; a first run of the first day, which loads the solver, is not counted.";
    }

    private static string Row(JsonElement known, Result ours)
    {
        JsonElement kjk = known.GetProperty("kjk_python"), js = known.GetProperty("js_v1");
        Plan plan = ours.Plan;
        string[] cells =
        [
            $"{Text(known, "markt")} {Text(known, "date")} `{Path.GetFileNameWithoutExtension(Text(known, "file"))}`",
            Number(known, "vendors_attending"),
            Counts(kjk),
            Number(kjk, "wall_ms"),
            js.TryGetProperty("vendors_placed", out _) ? Counts(js) : "did not finish",
            Number(js, "wall_ms"),
            $"{plan.Placements.Select(placement => placement.Request).Distinct().Count()} · {plan.Placements.Sum(placement => placement.Stalls.Length)} · {plan.Refusals.Length}",
            plan.Status == PlanStatus.Proved ? "proved" : "good",
            Whole(ours.ReadMs),
            Shown(ours.SolveMs),
            Whole(ours.CpuMs),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Counts(JsonElement peer) =>
        $"{Number(peer, "vendors_placed")} · {Number(peer, "pitches_used")} · {Number(peer, "vendors_rejected")}";

    private static string Text(JsonElement of, string member) => of.GetProperty(member).GetString()!;

    private static string Number(JsonElement of, string member) =>
        of.TryGetProperty(member, out JsonElement number) && number.ValueKind == JsonValueKind.Number ? Whole(number.GetDouble()) : "–";

    /// <summary>The median, and between what the runs lay.</summary>
    private static string Shown(double[] runs) => $"{Whole(Median(runs))} ({Whole(runs.Min())}–{Whole(runs.Max())})";

    private static double Median(double[] runs) => runs.Order().ElementAt(runs.Length / 2);

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private sealed record Result(Plan Plan, double ReadMs, double[] SolveMs, double CpuMs);
}
