using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Told what the planner is at. Called on the planner's own thread; must not throw.</summary>
public interface IPlanObserver
{
    void Began(Stage stage);

    void Ended(Stage stage);

    /// <summary>A rung is about to be solved.</summary>
    void Climbing(WindowId window, Rung rung, string group);

    /// <summary>A rung has this value now; <paramref name="bound"/> null = none known yet.</summary>
    void Found(WindowId window, Rung rung, long value, long? bound);
}
