using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Benchmarks;

/// <summary><c>rules</c>: writes docs/rules.md: the packs, and what each rule of a sample costs, by planning with that rule switched off alone.</summary>
internal static class RuleCosts
{
    public const string Begin = "<!-- costs: written by the command above -->", End = "<!-- costs end -->";

    /// <summary>A Monday with school, and a Saturday.</summary>
    private static readonly ImmutableArray<DateOnly> Days = [new(2027, 3, 1), new(2027, 3, 6)];

    /// <summary>Of one plan.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    /// <param name="only"><c>packs</c>: the tables of the packs alone, which take no time.</param>
    /// <returns>An exit code.</returns>
    public static int Run(string document, string? only)
    {
        string text = RulePages.Replaced(File.ReadAllText(document), RulePages.Begin, RulePages.End, RulePages.Text());
        if (only != "packs") text = RulePages.Replaced(text, Begin, End, string.Concat(Samples().Select(Told)));
        File.WriteAllText(document, text);
        return 0;
    }

    /// <summary>The markets beside the program.</summary>
    public static IEnumerable<string> Samples() =>
        Directory.GetDirectories("data").Where(place => File.Exists(Path.Combine(place, "market.json"))).Select(place => Path.GetFileName(place)!)
            .OrderByDescending(name => name == "jinhui").ThenBy(name => name, StringComparer.Ordinal);

    private static string Told(string sample)
    {
        Market market = MarketReader.Read(MarketFiles.FromDirectory(Path.Combine("data", sample)).Value).Value;
        MarketProblem[] problems = [.. Days.Select(day => market.On(market.NextDay(day) ?? day).Value).DistinctBy(Plain)];
        DateOnly[] days = [.. problems.Select(problem => problem.Date)];
        Sum[] whole = [.. problems.Select(problem => Planned(problem))];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n### data/{sample} under {market.Rules.Name}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| switched off | {string.Join(" | ", days.Select(Head))} |\n|---|{string.Concat(days.Select(_ => "--:|--:|---|"))}\n");
        text.Append(CultureInfo.InvariantCulture, $"| nothing | {string.Join(" | ", whole.Select(sum => $"{sum.Vendors} | {sum.Stalls} | {sum.Status}"))} |\n");
        foreach (Rule rule in market.Rules.Rules)
        {
            string cells = string.Join(" | ", problems.Zip(whole, (problem, all) => (Idle.Is(problem, rule) ? all : Planned(Without(problem, rule))).Beside(all)));
            text.Append(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {cells} |\n");
            Console.WriteLine($"{sample} without {rule.Id}: {cells}");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Two days that differ in nothing but their date, and in school where no rule asks for it, are one.</summary>
    private static string Plain(MarketProblem problem) => (problem with
    {
        Date = default,
        IsSchoolDay = problem.IsSchoolDay && problem.Rules.Rules.Any(rule => rule.Days == RuleDays.School),
    }).ContentHash;

    private static string Head(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.DayOfWeek} {day:yyyy-MM-dd}: vendors placed | stalls used | status");

    private static MarketProblem Without(MarketProblem problem, Rule rule) => problem with
    {
        Rules = problem.Rules with { Rules = problem.Rules.Rules.Remove(rule) },
        Overrides = [.. problem.Overrides.Where(change => change.Rule != rule.Id)],
    };

    private static Sum Planned(MarketProblem problem)
    {
        using var limit = new CancellationTokenSource(Limit);
        Plan plan = Planner.Solve(problem, new SolveOptions(), new Unheard(), limit.Token);
        ImmutableArray<Breach> breaches = Planner.Check(problem, plan);
        if (!breaches.IsEmpty) throw new InvalidOperationException($"Our own checker finds {breaches.Length} breaches: {breaches[0]}");
        return new(
            plan.Placements.Select(placement => placement.Request).Distinct().Count(),
            plan.Placements.Sum(placement => Stalls(problem, placement)),
            plan.Status == PlanStatus.Proved ? "proved" : "good");
    }

    /// <summary>On an unmarked line each started standard width of the category is one.</summary>
    private static int Stalls(MarketProblem problem, Placement placement)
    {
        if (!placement.Stalls.IsEmpty) return placement.Stalls.Length;
        int width = Math.Max(1, problem.Category(problem.Request(placement.Request)!.MainCategory).StandardWidthCm);
        return (placement.Stretch.LengthCm + width - 1) / width;
    }

    /// <param name="Vendors">In all windows of the day.</param>
    private sealed record Sum(int Vendors, int Stalls, string Status)
    {
        public string Beside(Sum all) => string.Create(CultureInfo.InvariantCulture, $"{Signed(Vendors - all.Vendors)} | {Signed(Stalls - all.Stalls)} | {Status}");

        private static string Signed(int more) => more.ToString("+0;−0;0", CultureInfo.InvariantCulture);
    }
}
