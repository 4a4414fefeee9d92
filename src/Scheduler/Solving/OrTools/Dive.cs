using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Takes what is still a fraction, the largest first, and solves again, until the relaxation is whole or comes to no end. Proves nothing when
/// it fails.</summary>
/// <param name="solve">null = no plan is left.</param>
internal sealed class Dive(PlacementModel model, Func<Relaxation?> solve, Action<int> take, Action<int> letGo)
{
    /// <returns>null = none was found. What was taken on the way is let go again.</returns>
    public Solution? Whole(int mostSolves, CancellationToken stop)
    {
        List<int> taken = [];
        Solution? whole = null;
        for (int solves = 0; solves < mostSolves && !stop.IsCancellationRequested; solves++)
        {
            if (solve() is not Relaxation relaxed) break;
            whole = relaxed.Integral(model);
            if (whole is not null) break;
            taken.Add(relaxed.LargestFraction());
            take(taken[^1]);
        }

        foreach (int column in taken) letGo(column);
        return whole;
    }
}
