using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>修整 — looks for a whole plan where the relaxation has one in fractions: as near as it can to a plan that is known.</summary>
/// <remarks>
/// To stay near a whole plan costs less than to mix several, so that one or two solves mostly end whole; small random prices part what else
/// would tie. What is still a fraction is taken, the largest first. It proves nothing when it fails.
/// </remarks>
internal sealed class Repair(PlacementModel model, LinearModel linear, long seed)
{
    private const int MostSolves = 12;

    /// <summary>The plans it looks among are those under the caps that the linear model keeps.</summary>
    public Solution? Near(Solution known, CancellationToken stop)
    {
        double[] prices = Prices(known);
        List<int> taken = [];
        Solution? whole = null;
        for (int solves = 0; solves < MostSolves && !stop.IsCancellationRequested; solves++)
        {
            if (linear.Minimise(prices) is not Relaxation relaxed) break;
            whole = relaxed.Integral(model);
            if (whole is not null) break;
            taken.Add(relaxed.LargestFraction());
            linear.Take(taken[^1]);
        }

        foreach (int column in taken) linear.LetGo(column);
        return whole;
    }

    private double[] Prices(Solution known)
    {
        var random = new Random((int)(seed & 0x3fff_ffff));
        double[] prices = [.. Enumerable.Range(0, model.Width).Select(_ => 0.001 + 0.01 * random.NextDouble())];
        foreach (int column in known.All) prices[column] = -1 - 0.01 * random.NextDouble();
        return prices;
    }
}
