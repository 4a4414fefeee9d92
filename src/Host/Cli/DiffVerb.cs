using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters.Diff;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli;

/// <summary><c>diff</c>: what one plan of a market decides otherwise than another, on the screen and, if asked, as a table and a page.</summary>
internal static class DiffVerb
{
    private static readonly DirectoryKind Kind = DirectoryKind.Of(new("先前的方案差异", "a previous diff"), "diff.csv", "diff.html");

    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> market = options.Market(), from = options.FromPlan(), to = options.ToPlan();
        Option<string> place = options.Out("写入 diff.html 与 diff.csv 的目录", "where diff.html and diff.csv go");
        var command = new Command("diff", options.Say("比较同一市场的两份方案", "tells what has changed from one plan of a market to another"));
        foreach (Option<string> needed in (Option<string>[])[market, from, to])
        {
            needed.Required = true;
            command.Add(needed);
        }

        command.Add(place);
        command.SetAction(parsed =>
        {
            using IHost app = host.Build();
            var reading = app.Services.GetRequiredService<MarketReading>();
            Market read = reading.Read(reading.FilesIn(parsed.GetRequiredValue(market)));
            (Plan before, Plan after) = Plans(host.Terminal, read.Header.Id, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            Tell(host.Terminal, read, before, after, parsed.GetValue(place));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Tell(Terminal terminal, Market market, Plan from, Plan to, string? place)
    {
        ImmutableArray<DiffRow> rows = DiffRows.Of(new MarketNames(market), PlanDiff.Of(from, to));
        string? written = place is null ? null : terminal.PathOf(place);
        if (written is not null)
        {
            using var directory = OutputDirectory.Begin(written, Kind);
            Language language = terminal.LanguageOf(market.Header);
            directory.Write("diff.csv", DiffList.Write(rows, language));
            directory.Write("diff.html", DiffSheet.Write(market, from, to, rows, language));
            directory.Publish();
        }

        DiffReport.Print(market, from, to, rows, terminal);
        if (written is not null) terminal.Say(new($"已写入 {terminal.Short(written)}", $"written to {terminal.Short(written)}"));
    }

    /// <exception cref="NotDoneException">One of them is no plan of the market; what is wrong with either is listed.</exception>
    private static (Plan From, Plan To) Plans(Terminal terminal, MarketId market, string from, string to)
    {
        var faults = new List<Bilingual>();
        Plan? before = Plan(terminal, market, from, faults), after = Plan(terminal, market, to, faults);
        return before is not null && after is not null ? (before, after) : throw new NotDoneException(ExitCode.BadInput, [.. faults]);
    }

    private static Plan? Plan(Terminal terminal, MarketId market, string file, List<Bilingual> faults)
    {
        try
        {
            Plan plan = PlanReading.Read(terminal.PathOf(file), file);
            if (plan.Market == market) return plan;
            faults.Add(new($"{file}: 是市场 {plan.Market} 的方案，应为 {market} 的方案", $"{file}: a plan of the market {plan.Market}, expected one of {market}"));
        }
        catch (NotDoneException unreadable)
        {
            faults.AddRange(unreadable.Lines);
        }

        return null;
    }
}
