using System.Collections.Concurrent;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>The market's own clock: which day is tomorrow there, and when it is noon.</summary>
internal sealed class MarketClock(TimeProvider clock, Terminal terminal)
{
    private readonly ConcurrentDictionary<string, TimeZoneInfo> zones = new(StringComparer.Ordinal);

    /// <param name="timeZone">IANA name.</param>
    public DateOnly Tomorrow(string timeZone) => DateOnly.FromDateTime(Now(timeZone)).AddDays(1);

    /// <summary>How long until it is next noon there; more than nothing.</summary>
    public TimeSpan UntilNoon(string timeZone)
    {
        DateTime now = Now(timeZone), noon = now.Date.AddHours(12);
        return (noon > now ? noon : noon.AddDays(1)) - now;
    }

    private DateTime Now(string timeZone) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zones.GetOrAdd(timeZone, Find)).DateTime;

    private TimeZoneInfo Find(string timeZone)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out TimeZoneInfo? known)) return known;

        // China has kept UTC+8 without summer time since 1991, so its markets need no time-zone data on the machine.
        if (timeZone == "Asia/Shanghai")
            return TimeZoneInfo.CreateCustomTimeZone(timeZone, TimeSpan.FromHours(8), timeZone, timeZone);
        terminal.Warn(new Bilingual(
            $"本机没有时区 {timeZone} 的资料，改用本机时间",
            $"this machine does not know the time zone {timeZone}; its own time is used instead"));
        return clock.LocalTimeZone;
    }
}
