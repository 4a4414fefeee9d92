using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Minimises one cost over a model under the caps of the rungs above.</summary>
internal interface IRungSolver
{
    /// <param name="start">A legal solution under the caps: it is kept unless a better one is found.</param>
    /// <param name="stop">Cancelled: the best so far comes back without waiting for proof.</param>
    RungOutcome Minimise(PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop);
}
