using Microsoft.Extensions.Logging;

namespace TidalMarket.Host.Telemetry;

/// <summary>What the worker notes for whoever operates it.</summary>
/// <remarks>What a person must know is told on the terminal. This is shown from Warning up, with
/// <c>Logging__LogLevel__Default=Information</c> in the environment all of it.</remarks>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Information, "Market {Market} loaded from {Directory}")]
    public static partial void MarketLoaded(this ILogger log, string market, string directory);

    [LoggerMessage(2, LogLevel.Information, "Run {Run} of {Market} on {Date} claimed, epoch {Epoch}")]
    public static partial void RunClaimed(this ILogger log, string run, string market, string date, long epoch);

    [LoggerMessage(3, LogLevel.Information, "Run {Run} done: {Timings}")]
    public static partial void RunDone(this ILogger log, string run, string timings);

    [LoggerMessage(4, LogLevel.Information, "Run {Run} was done before; its plan is used")]
    public static partial void RunKnown(this ILogger log, string run);

    [LoggerMessage(5, LogLevel.Information, "Run {Run} was claimed by another worker; its plan is thrown away")]
    public static partial void RunOvertaken(this ILogger log, string run);

    [LoggerMessage(6, LogLevel.Information, "Planning of {Market} failed with {Failure}")]
    public static partial void MarketFailed(this ILogger log, string market, string failure);

    [LoggerMessage(7, LogLevel.Information, "Next round in {Wait}")]
    public static partial void Waiting(this ILogger log, TimeSpan wait);

    [LoggerMessage(8, LogLevel.Information, "Run {Run} of {Market} on {Date} was left unfinished and is closed: {Why}")]
    public static partial void RunSuperseded(this ILogger log, string run, string market, string date, string why);

    [LoggerMessage(9, LogLevel.Information, "{Market} on {Date} is being planned by another worker")]
    public static partial void LeftToAnother(this ILogger log, string market, DateOnly date);

    [LoggerMessage(10, LogLevel.Warning, "Run {Run} ended with {Failure}, and the store could not be told")]
    public static partial void RunNotMarked(this ILogger log, string run, string failure);

    [LoggerMessage(11, LogLevel.Warning, "The plan of run {Run} is not accepted by this program; the day is planned anew")]
    public static partial void PlanNotAccepted(this ILogger log, string run);
}
