using System.CommandLine;
using System.CommandLine.Parsing;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>The one thing to say about arguments that cannot be understood.</summary>
internal static class UsageFault
{
    public static Bilingual Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0) return Unknown(parsed.UnmatchedTokens[0]);
        Option? missing = parsed.CommandResult.Command.Options
            .FirstOrDefault(option => option.Required && parsed.GetResult(option) is null or { Implicit: true });
        if (missing is not null) return Needed($"{missing.Name} {missing.HelpName}");
        Command command = parsed.CommandResult.Command;
        if (command is { Action: null, Subcommands: [Command first, ..] }) return Needed($"{command.Name} {first.Name}");
        ParseError error = parsed.Errors[0];
        if (error.SymbolResult is ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } bareArgument) return Needed(bareArgument.Argument.Name);
        return OptionOf(error.SymbolResult) switch
        {
            { Tokens.Count: 0 } bare => new($"{bare.Option.Name} 后面缺少 {bare.Option.HelpName}", $"{bare.Option.Name} needs {bare.Option.HelpName}"),
            { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } twice =>
                new($"{twice.Option.Name} 给了不止一次", $"{twice.Option.Name} is given more than once"),
            _ => Bilingual.Same(error.Message),
        };
    }

    private static Bilingual Needed(string what) => new($"缺少 {what}", $"{what} is needed");

    private static Bilingual Unknown(string token) => token.StartsWith('-')
        ? new($"没有 {token} 这个选项", $"there is no option {token}")
        : new($"没有 {token} 这个命令", $"there is no verb {token}");

    private static OptionResult? OptionOf(SymbolResult? found) =>
        found as OptionResult ?? (found as ArgumentResult)?.Parent as OptionResult;
}
