using TidalMarket.Host.Cli;

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
    public async Task A_wrong_usage_is_told_in_one_line(string args, string told)
    {
        int code = await CommandLine.RunAsync(args.Split(' '), new MarketHost(scratch.Terminal), CancellationToken.None);

        Assert.Equal(2, code);
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
}
