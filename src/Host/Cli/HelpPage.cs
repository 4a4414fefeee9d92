using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>What <c>--help</c> prints: exactly the verbs and options that are built, in the reader's language.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    private const string Program = "dotnet run --project src/Host --";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        string verb = command is RootCommand ? Say("[命令]", "[verb]") : string.Join(' ', Path(parseResult.CommandResult));
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"  {Program} {verb} {Say("[选项]", "[options]")}");
        List(Say("命令", "Verbs"), [.. command.Subcommands.Select(sub => (sub.Name, sub.Description ?? ""))]);
        List(Say("选项", "Options"), [.. OptionsOf(command, parseResult.RootCommandResult.Command).Select(Row)]);
        return (int)ExitCode.Done;
    }

    /// <summary>The names from the verb down, and what it wants after them.</summary>
    private static IEnumerable<string> Path(CommandResult found) =>
    [
        .. found.Parent is CommandResult { Command: not RootCommand } above ? Path(above) : [],
        found.Command.Name,
        .. found.Command.Arguments.Select(argument => argument.Name),
    ];

    private static IEnumerable<Option> OptionsOf(Command command, Command root) =>
        command.Options.Concat(command == root ? [] : root.Options.Where(option => option.Recursive));

    private (string Name, string Words) Row(Option option)
    {
        string words = option switch
        {
            HelpOption => Say("显示本页", "show this page"),
            VersionOption => Say("显示版本", "show the version"),
            _ => option.Description ?? "",
        };
        return ($"{option.Name} {option.HelpName}".TrimEnd(), option.Required ? words + Say("（必需）", " (needed)") : words);
    }

    private void List(string title, (string Name, string Words)[] rows)
    {
        if (rows.Length == 0) return;
        int width = rows.Max(row => row.Name.Length) + 3;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(title);
        foreach ((string name, string words) in rows) terminal.Out.WriteLine($"  {name.PadRight(width)}{words}");
    }

    private string Say(string zh, string en) => new Bilingual(zh, en).In(terminal.Language);
}
