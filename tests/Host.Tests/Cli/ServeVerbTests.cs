namespace TidalMarket.Host.Tests.Cli;

/// <summary>What is said when the worker is stopped, and how it ends.</summary>
public sealed class ServeVerbTests : IDisposable
{
    private const string Stands = "stopped; every plan and sheet that was finished stands\n";

    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();
    private readonly CancellationTokenSource stop = new();

    public ServeVerbTests() => scratch.Sample();

    public void Dispose()
    {
        stop.Dispose();
        scratch.Dispose();
    }

    [Theory]
    [InlineData("serve --market jinhui", 0)]
    [InlineData("serve --once --market jinhui", 130)]
    public async Task A_stop_before_the_first_plan_says_what_stands_and_what_waits(string args, int code)
    {
        planner.While = (_, token) =>
        {
            stop.Cancel();
            token.WaitHandle.WaitOne();
        };

        Assert.Equal(code, await scratch.Run(args, planner, stop));
        Assert.Equal(Stands + "not finished: jinhui 2026-11-25; the next start plans it\n", scratch.Error);
    }

    [Theory]
    [InlineData("serve --market jinhui", 0)]
    [InlineData("serve --once --market jinhui", 130)]
    public async Task A_stop_before_the_worker_has_begun_ends_the_same_way(string args, int code)
    {
        await stop.CancelAsync();

        Assert.Equal(code, await scratch.Run(args, planner, stop));
        Assert.Equal(Stands, scratch.Error);
        Assert.Empty(planner.Solved);
    }
}
