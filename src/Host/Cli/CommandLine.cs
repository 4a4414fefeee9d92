using System.CommandLine;
using System.CommandLine.Help;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>Reads the arguments, runs the verb, and turns every way in which it may end into an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, MarketHost host, CancellationToken stop)
    {
        ParseResult parsed = Root(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return Misused(parsed, host.Terminal);
        try
        {
            var plainly = new InvocationConfiguration
            {
                Output = host.Terminal.Out,
                Error = host.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(plainly, stop);
        }
#pragma warning disable CA1031 // Whatever it is, it ends here, with words and a code.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (int)Ended.Because(failure, host.Terminal, stop);
        }
    }

    private static RootCommand Root(MarketHost host)
    {
        var options = new VerbOptions(host.Terminal.Language);
        var root = new RootCommand(options.Say("潮汐市场：为一个市日安排每个摊主的位置", "Tidal Market: plans where every vendor stands on a market day"));
        root.Directives.Clear();
        ServeVerb.Fill(root, options, host);
        root.Add(ServeVerb.Command(options, host));
        root.Add(PlanVerb.Command(options, host));
        root.Add(CheckVerb.Command(options, host));
        root.Add(DiffVerb.Command(options, host));
        root.Add(NewVerb.Command(options, host));
        root.Add(ImportVerb.Command(options, host));
        root.Add(ExportVerb.Command(options, host));
        root.Add(MapVerb.Command(options, host));
        root.Add(HistoryVerb.Command(options, host));
        root.Add(BackupVerb.Command(options, host));
        root.Add(RestoreVerb.Command(options, host));
        Option<string> lang = options.Lang();
        lang.Recursive = true;
        root.Add(lang);
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(host.Terminal);
        return root;
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        Bilingual fault = UsageFault.Of(parsed);
        terminal.Warn(new($"用法有误：{fault.Zh}（--help 列出全部用法）", $"usage: {fault.En} (--help lists all there is)"));
        return (int)ExitCode.BadInput;
    }
}
