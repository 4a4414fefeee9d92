using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Planning;

/// <summary>The host's stopwatch: how long each part of a planning took, and a second listener is told what the planner is at.</summary>
internal sealed class StageTimes(TimeProvider clock, IPlanObserver listener) : IPlanObserver
{
    private readonly Dictionary<Stage, long> began = [];
    private readonly Dictionary<Stage, TimeSpan> spent = [];

    public TimeSpan Load { get; set; }

    public TimeSpan Duties { get; set; }

    public TimeSpan Check { get; set; }

    public TimeSpan Write { get; set; }

    /// <summary>Zero if the stage was never reached.</summary>
    public TimeSpan Of(Stage stage) => spent.GetValueOrDefault(stage);

    public void Began(Stage stage)
    {
        began[stage] = clock.GetTimestamp();
        listener.Began(stage);
    }

    public void Ended(Stage stage)
    {
        spent[stage] = Of(stage) + clock.GetElapsedTime(began[stage]);
        listener.Ended(stage);
    }

    public void Climbing(WindowId window, Rung rung, string group) => listener.Climbing(window, rung, group);

    public void Found(WindowId window, Rung rung, long value, long? bound) => listener.Found(window, rung, value, bound);

    /// <summary>As plan.json gives them, whole milliseconds.</summary>
    /// <remarks>The library is loaded before solving starts; finding reasons counts as solving.</remarks>
    public PlanTimings Timings => new(
        Ms(Load), Ms(Of(Stage.Candidates)), Ms(Of(Stage.Model)), Ms(Of(Stage.Solve) + Of(Stage.Explain)), Ms(Duties), Ms(Check), Ms(Write));

    private static long Ms(TimeSpan time) => (long)time.TotalMilliseconds;

    /// <summary>Runs something and gives how long it took.</summary>
    public T Timed<T>(Func<T> act, Action<TimeSpan> took)
    {
        long start = clock.GetTimestamp();
        T result = act();
        took(clock.GetElapsedTime(start));
        return result;
    }
}
