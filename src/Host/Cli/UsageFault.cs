using System.CommandLine;
using System.CommandLine.Parsing;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>The one thing to say about arguments that cannot be understood.</summary>
internal static class UsageFault
{
    public static Bilingual Of(ParseResult parsed)
    {
        if (Swallowed(parsed) is OptionResult empty) return Bare(empty);
        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0) return Unknown(parsed.UnmatchedTokens[0], command, parsed);
        Option? missing = command.Options
            .FirstOrDefault(option => option.Required && parsed.GetResult(option) is null or { Implicit: true });
        if (missing is not null) return Needed($"{missing.Name} {missing.HelpName}");
        if (command is { Action: null, Subcommands: [Command first, ..] }) return Needed($"{command.Name} {first.Name}");
        ParseError error = parsed.Errors[0];
        if (error.SymbolResult is ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } bareArgument) return Needed(bareArgument.Argument.Name);
        return OptionOf(error.SymbolResult) switch
        {
            { Tokens.Count: 0 } bare => Bare(bare),
            { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } twice =>
                new($"{twice.Option.Name} 给了不止一次", $"{twice.Option.Name} is given more than once"),
            _ => Bilingual.Same(error.Message),
        };
    }

    /// <summary>An option that took the next option for its value.</summary>
    private static OptionResult? Swallowed(ParseResult parsed) => parsed.CommandResult.Command.Options
        .Select(parsed.GetResult)
        .FirstOrDefault(found => found is { Tokens: [{ Value: ['-', '-', ..] value }, ..] } && IsOption(value, parsed));

    private static bool IsOption(string word, ParseResult parsed) => Options(parsed).Contains(word, StringComparer.Ordinal);

    private static IEnumerable<string> Options(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name);

    private static Bilingual Bare(OptionResult bare) =>
        new($"{bare.Option.Name} 后面缺少 {bare.Option.HelpName}", $"{bare.Option.Name} needs {bare.Option.HelpName}");

    private static Bilingual Needed(string what) => new($"缺少 {what}", $"{what} is needed");

    private static Bilingual Unknown(string token, Command command, ParseResult parsed)
    {
        string shown = Shown.Of(token);
        if (token.StartsWith('-'))
            return Guessed(new($"没有 {shown} 这个选项", $"there is no option {shown}"), NearestWord.To(token, Options(parsed)));
        if (command is { Subcommands.Count: > 0 })
            return Guessed(new($"没有 {shown} 这个命令", $"there is no verb {shown}"), NearestWord.To(token, command.Subcommands.Select(verb => verb.Name)));
        Option? market = command.Options.FirstOrDefault(option => option.Name == "--market");
        bool isOpen = market is not null && parsed.GetResult(market) is null or { Implicit: true };
        return Guessed(
            new($"{command.Name} 不接受 {shown}", $"{command.Name} takes no {shown}"),
            isOpen ? $"--market {shown}" : null);
    }

    private static Bilingual Guessed(Bilingual words, string? guess) =>
        guess is null ? words : new($"{words.Zh}，也许是 {guess}", $"{words.En}, maybe {guess} is meant");

    private static OptionResult? OptionOf(SymbolResult? found) =>
        found as OptionResult ?? (found as ArgumentResult)?.Parent as OptionResult;
}
