using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Hears everything and says nothing.</summary>
internal sealed class Silent : IPlanObserver
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
