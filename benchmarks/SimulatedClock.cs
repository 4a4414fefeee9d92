namespace TidalMarket.Benchmarks;

/// <summary>A clock that is set by hand for what is today; durations pass as they do.</summary>
internal sealed class SimulatedClock(DateTimeOffset today) : TimeProvider
{
    private DateTimeOffset now = today;

    public override DateTimeOffset GetUtcNow() => now;

    public void NextDay() => now = now.AddDays(1);

    public void PreviousDay() => now = now.AddDays(-1);
}
