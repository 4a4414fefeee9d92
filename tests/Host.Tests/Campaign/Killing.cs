namespace TidalMarket.Host.Tests.Campaign;

/// <summary>kill -9 at random moments of a command.</summary>
/// <param name="directory">Where it is run.</param>
internal sealed class Killing(string directory)
{
    public Random Random { get; } = new(Rounds.Seed);

    /// <summary>Kills a command after a time drawn from its whole life, and as often while it writes.</summary>
    /// <param name="writing">Whether it writes just now.</param>
    /// <param name="holds">What must hold afterwards, killed or not.</param>
    public async Task Repeatedly(string args, int few, int many, Func<bool> writing, Func<Task> holds, Action? before = null)
    {
        before?.Invoke();
        long start = TimeProvider.System.GetTimestamp();
        (int code, string said) = await HostProcess.Run(directory, args);
        Assert.True(code == 0, said);
        TimeSpan life = TimeProvider.System.GetElapsedTime(start);
        TimeSpan writes = life / 10;
        int killed = 0, tried = 0, rounds = Rounds.Of(few, many);
        while (killed < rounds && tried < 5 * rounds)
        {
            before?.Invoke();
            bool late = tried++ % 2 == 1;
            TimeSpan after = (late ? writes : life) * Random.NextDouble();
            if (await HostProcess.Killed(directory, args, after, late ? writing : null)) killed++;
            else if (late) writes *= 0.7;
            else life *= 0.9;
            await holds();
        }

        Rounds.Tell($"{args.Split(' ')[0]}: {killed} of {tried} were killed before their end");
    }
}
