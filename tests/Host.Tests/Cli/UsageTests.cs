using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("dance", "there is no verb dance")]
    [InlineData("--volume 11", "there is no option --volume")]
    [InlineData("--lang fr", "--lang is \"fr\", expected zh or en")]
    [InlineData("--lang", "--lang needs zh|en")]
    [InlineData("plan", "--market DIR is needed")]
    [InlineData("check", "--market DIR is needed")]
    [InlineData("plan --market", "--market needs DIR")]
    [InlineData("plan --market a --market b", "--market is given more than once")]
    [InlineData("plan --market a --date 2026-11-31", "--date is \"2026-11-31\", expected a date yyyy-MM-dd")]
    [InlineData("plan --market a --time-limit 0", "--time-limit is \"0\", expected whole seconds from 1 to 86400")]
    [InlineData("plan --market a --time-limit 1.5", "--time-limit is \"1.5\"")]
    [InlineData("plan --market a --seed -1", "--seed is \"-1\", expected a whole number")]
    [InlineData("plan --market a --engine slow", "--engine is \"slow\", expected fast, cp-sat or greedy")]
    [InlineData("plan --market a extra", "plan takes no extra (")]
    [InlineData("plan extra", "plan takes no extra, maybe --market extra is meant")]
    [InlineData("chekc", "there is no verb chekc, maybe check is meant")]
    [InlineData("check --markt a", "there is no option --markt, maybe --market is meant")]
    [InlineData("check --market --lang en", "--market needs DIR")]
    [InlineData("import paris", "there is no verb paris")]
    [InlineData("plan --market a --store b", "there is no option --store")]
    [InlineData("import", "import amsterdam is needed")]
    [InlineData("import amsterdam --out a", "FILE is needed")]
    [InlineData("map --market a", "--out FILE is needed")]
    [InlineData("backup", "--out FILE is needed")]
    [InlineData("restore", "--from FILE is needed")]
    [InlineData("history", "--vendor ID is needed")]
    [InlineData("serve --store", "--store needs FILE")]
    public async Task A_wrong_usage_is_told_in_one_line(string args, string told)
    {
        Assert.Equal(2, await scratch.Run(args));
        Assert.Empty(scratch.Out);
        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Single(scratch.Error.TrimEnd().Split('\n'));
        Assert.Empty(scratch.Everything());
    }

    [Fact]
    public async Task A_wrong_usage_is_told_in_Chinese_too()
    {
        var chinese = new MarketHost(scratch.Terminal with { Language = Language.Chinese });

        Assert.Equal(2, await CommandLine.RunAsync(["dance"], chinese, CancellationToken.None));
        Assert.Contains("没有 dance 这个命令", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_exactly_the_verbs_that_are_built()
    {
        Assert.Equal(0, await scratch.Run("--help"));

        IEnumerable<string> verbs = scratch.Out.Split('\n').SkipWhile(line => line != "Verbs").Skip(1).TakeWhile(line => line.Length > 0);
        Assert.Equal(
            ["backup", "check", "diff", "export", "history", "import", "map", "new", "plan", "restore", "serve"],
            verbs.Select(FirstWord).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("plan --help", "--market --date --out --time-limit --seed --policy --rule-pack --weather --engine --help --lang")]
    [InlineData("check --help", "--market --plan --policy --rule-pack --weather --margins --help --lang")]
    [InlineData("new --help", "--help --lang")]
    [InlineData("export --help", "--market --out --help --lang")]
    [InlineData("map --help", "--market --out --date --help --lang")]
    [InlineData("backup --help", "--store --out --help --lang")]
    [InlineData("restore --help", "--from --store --help --lang")]
    [InlineData("history --help", "--vendor --market --store --help --lang")]
    [InlineData("diff --help", "--market --from --to --out --help --lang")]
    [InlineData("serve --help", "--once --store --out --market --help --lang")]
    public async Task Help_of_a_verb_lists_exactly_its_options(string args, string options)
    {
        Assert.Equal(0, await scratch.Run(args));

        IEnumerable<string> named = scratch.Out.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal));
        Assert.Equal(options.Split(' '), named.Select(FirstWord));
    }

    private static string FirstWord(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
}
