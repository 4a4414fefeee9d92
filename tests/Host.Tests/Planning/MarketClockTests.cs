using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Planning;

namespace TidalMarket.Host.Tests.Planning;

public sealed class MarketClockTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero));

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Tomorrow_is_the_markets_own()
    {
        MarketClock clock = new(time, scratch.Terminal);

        Assert.Equal(new DateOnly(2026, 11, 26), clock.Tomorrow("Asia/Shanghai"));
        Assert.Equal(new DateOnly(2026, 11, 25), clock.Tomorrow("UTC"));
    }

    [Theory]
    [InlineData("Asia/Shanghai", 11)]
    [InlineData("UTC", 19)]
    public void Noon_is_the_markets_own(string zone, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), new MarketClock(time, scratch.Terminal).UntilNoon(zone));

    [Fact]
    public void At_noon_the_next_noon_is_a_day_away()
    {
        time.SetUtcNow(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(TimeSpan.FromDays(1), new MarketClock(time, scratch.Terminal).UntilNoon("UTC"));
    }

    [Fact]
    public void An_unknown_time_zone_is_the_machines_and_that_is_said_once()
    {
        time.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("far", TimeSpan.FromHours(9), "far", "far"));
        MarketClock clock = new(time, scratch.Terminal);

        Assert.Equal(new DateOnly(2026, 11, 26), clock.Tomorrow("Moon/Tranquility"));
        Assert.Equal(TimeSpan.FromHours(10), clock.UntilNoon("Moon/Tranquility"));
        Assert.Single(scratch.Error.TrimEnd().Split('\n'));
        Assert.Contains("Moon/Tranquility", scratch.Error, StringComparison.Ordinal);
    }
}
