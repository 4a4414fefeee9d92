using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli;

/// <summary><c>check</c>: is a market without fault, and does a plan hold against the facts? A line per breach.</summary>
internal static class CheckVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> market = options.Market();
        market.Required = true;
        Option<string> plan = options.PlanFile();
        Option<string> policy = options.Policy(), rulePack = options.RulePack();
        Option<WeatherScenario?> weather = options.Weather();
        Option<bool> margins = options.Switch(
            "--margins", "逐条列出方案距规则包各数值的余量", "with a plan: how near it comes to each number of the rule pack, a line each");
        var command = new Command("check", options.Say(
            "独立核查一份方案；不给方案时核查市场资料", "checks a plan from the facts alone; without a plan, the market's files"));
        foreach (Option option in (Option[])[market, plan, policy, rulePack, weather, margins]) command.Add(option);
        command.SetAction(parsed =>
        {
            using IHost app = host.Build();
            var reading = app.Services.GetRequiredService<MarketReading>();
            Market read = reading.Read(reading.FilesIn(parsed.GetRequiredValue(market)), parsed.GetValue(policy), parsed.GetValue(rulePack));
            ExitCode code = parsed.GetValue(plan) is string file
                ? Check(read, file, parsed.GetValue(weather), parsed.GetValue(margins), app.Services.GetRequiredService<CheckPlan>(), host.Terminal)
                : Valid(read, app.Services.GetRequiredService<MarketClock>(), host.Terminal);
            return (int)code;
        });
        return command;
    }

    private static ExitCode Valid(Market market, MarketClock clock, Terminal terminal)
    {
        MarketHeader header = market.Header;
        DateOnly tomorrow = clock.Tomorrow(header.TimeZone);
        WarnOfVoid(market, market.NextDay(tomorrow) ?? tomorrow, terminal);
        terminal.Say(new(
            $"{header.Name.Zh}：资料无误，{market.Stalls.Length} 个摊位，{market.Vendors.Length} 位摊主",
            $"{header.Name.En}: the files are without fault, {market.Stalls.Length} stalls, {market.Vendors.Length} vendors"));
        return ExitCode.Done;
    }

    private static ExitCode Check(Market market, string file, WeatherScenario? weather, bool margins, CheckPlan check, Terminal terminal)
    {
        Plan plan = PlanReading.Read(terminal.PathOf(file));
        Built<MarketProblem> problem = market.On(plan.Date);
        ImmutableArray<Breach> breaches = problem.IsValid ? [.. check(problem.Value.Under(weather), plan)] : [];
        WarnOfVoid(market, plan.Date, terminal);
        foreach (Bilingual line in problem.IsValid ? BreachWords.Lines(breaches) : [.. problem.Faults.Select(fault => fault.Words)]) terminal.Say(line);
        int count = problem.IsValid ? breaches.Length : problem.Faults.Length;
        if (margins && count == 0)
            foreach (Margin margin in Planner.Margins(problem.Value.Under(weather), plan)) terminal.Say(MarginWords.Line(problem.Value, margin));
        terminal.Say(count == 0 ? Holds(plan) : Broken(plan, count));
        return count == 0 ? ExitCode.Done : ExitCode.BreachesFound;
    }

    private static void WarnOfVoid(Market market, DateOnly date, Terminal terminal)
    {
        foreach (Bilingual warning in VoidOverrides.On(date, market.Header, market.Rules)) terminal.Warn(warning);
    }

    private static Bilingual Holds(Plan plan) => new(
        $"{plan.Date:yyyy-MM-dd}：{plan.Placements.Length} 处分配，{plan.Refusals.Length} 份落选，没有违规",
        $"{plan.Date:yyyy-MM-dd}: {plan.Placements.Length} placements, {plan.Refusals.Length} refusals, no breach");

    private static Bilingual Broken(Plan plan, int count) => new(
        $"{plan.Date:yyyy-MM-dd}：{count} 处违规",
        $"{plan.Date:yyyy-MM-dd}: {count} {(count == 1 ? "breach" : "breaches")}");
}
