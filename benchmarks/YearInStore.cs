using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TidalMarket.Host;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Solving;
using Verbs = TidalMarket.Host.Cli.CommandLine;

namespace TidalMarket.Benchmarks;

/// <summary>A worker that plans the sample market day after day on a simulated clock, and what its store is like afterwards.</summary>
internal sealed class YearInStore : IDisposable
{
    private const int Repeats = 9, Edge = 10;

    private readonly SimulatedClock clock = new(new DateTimeOffset(2027, 1, 1, 4, 0, 0, TimeSpan.Zero));
    private readonly string place = Directory.CreateTempSubdirectory("market-year-").FullName;
    private readonly MarketHost host;

    private YearInStore(Engine engine)
    {
        var terminal = new Terminal(TextWriter.Null, Console.Error, place);
        host = new MarketHost(terminal, parts => parts
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<SolveDay>((problem, options, observer, stop) =>
                Planner.Solve(problem, options with { Engine = engine }, observer, stop)));
    }

    private string File => Path.Combine(place, VerbOptions.DefaultStore);

    /// <param name="args">The engine, <c>fast</c> unless told otherwise, then how many days, 365.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        Engine engine = args.ElementAtOrDefault(0) == "greedy" ? Engine.Greedy : Engine.Fast;
        int days = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 365;
        using var year = new YearInStore(engine);
        Console.WriteLine($"engine {engine}, {days} days, {Environment.ProcessorCount} processors, {DateTimeOffset.UtcNow:yyyy-MM-dd}");
        await year.PlanAsync(days);
        year.Look();
        await year.PlanAgainAsync();
        return 0;
    }

    public void Dispose() => Directory.Delete(place, recursive: true);

    private async Task PlanAsync(int days)
    {
        var spent = new List<(double Wall, double Processor)>();
        for (int i = 0; i < days; i++, clock.NextDay()) spent.Add(await TimedAsync(Serve));
        Tell("first days: a new plan", spent.Skip(1).Take(Edge));
        Tell("last days: a new plan", spent.TakeLast(Edge));
    }

    /// <summary>Today's plan, asked for once more: it is known, its sheets are drawn and compared.</summary>
    private async Task PlanAgainAsync()
    {
        clock.PreviousDay();
        var spent = new List<(double Wall, double Processor)>();
        for (int i = 0; i < Repeats; i++) spent.Add(await TimedAsync(Serve));
        Tell("today's plan once more", spent);
    }

    private async Task Serve()
    {
        string[] args = ["serve", "--once", "--market", SampleMarket.Directory(AppContext.BaseDirectory)];
        if (await Verbs.RunAsync(args, host, CancellationToken.None) != 0) throw new InvalidOperationException("A day could not be planned.");
    }

    private void Look()
    {
        Store store = Store.Open(File);
        using (SqliteConnection connection = store.Connect())
        {
            string vendor = connection.QuerySingle<string>("select vendor from placement group by vendor order by count(*) desc, vendor limit 1");
            foreach (string table in (string[])["run", "plan", "day", "placement", "refusal"])
                Console.WriteLine($"{table,-24}{connection.QuerySingle<long>($"select count(*) from {table}"),10} rows");
            Console.WriteLine($"{"market.db",-24}{new FileInfo(File).Length / 1e6,10:0.0} MB");
            var days = new StoredDays(store, clock);
            Console.WriteLine($"{"history of " + vendor,-24}{days.History(vendor, null).Length,10} rows");
            Tell("its query", Enumerable.Range(0, Repeats).Select(_ => Timed(() => days.History(vendor, null))));
        }

        Tell("opening the store", Enumerable.Range(0, Repeats).Select(_ => Timed(() => Store.Open(File))));
        int copy = 0;
        Tell("backup", Enumerable.Range(0, Repeats).Select(_ => Timed(() => StoreFile.BackUp(File, Path.Combine(place, $"backup{copy++}.db")))));
    }

    private static (double Wall, double Processor) Timed(Action act) => TimedAsync(() =>
    {
        act();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private static async Task<(double Wall, double Processor)> TimedAsync(Func<Task> act)
    {
        using var self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        await act();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        self.Refresh();
        return (wall, (self.TotalProcessorTime - before).TotalMilliseconds);
    }

    private static void Tell(string what, IEnumerable<(double Wall, double Processor)> spent)
    {
        (double Wall, double Processor)[] all = [.. spent];
        double wall = all.Select(one => one.Wall).Order().ElementAt(all.Length / 2);
        double processor = all.Select(one => one.Processor).Order().ElementAt(all.Length / 2);
        Console.WriteLine($"{what,-24}{wall,10:0.0} ms, processor {processor:0.0} ms (medians of {all.Length})");
    }
}
