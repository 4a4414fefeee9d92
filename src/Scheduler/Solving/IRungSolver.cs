using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Minimises one cost after the other over a model, each under the caps of the rungs above.</summary>
/// <remarks>Made for one model and one climb: what it learns on a rung serves it on the next.</remarks>
internal interface IRungSolver : IDisposable
{
    /// <param name="caps">Of the rungs above; those of an earlier call come first, none is ever lifted.</param>
    /// <param name="start">A legal solution under the caps: it is kept unless a better one is found.</param>
    /// <param name="stop">Cancelled: the best so far comes back without waiting for proof.</param>
    RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop);
}
