using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests;

/// <summary>Lets a planner work without anyone listening.</summary>
internal sealed class Unheard : IPlanObserver
{
    public void Began(Stage stage)
    {
    }

    public void Ended(Stage stage)
    {
    }

    public void Climbing(WindowId window, Rung rung, string group)
    {
    }

    public void Found(WindowId window, Rung rung, long value, long? bound)
    {
    }
}
