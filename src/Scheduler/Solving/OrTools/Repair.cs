using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>修整 — looks for a whole plan where the relaxation has one in fractions: as near as it can to a plan that is known.</summary>
/// <remarks>To stay near a whole plan costs less than to mix several, so that one or two solves mostly end whole.</remarks>
internal sealed class Repair(PlacementModel model, LinearModel linear, long seed)
{
    private const int MostSolves = 12;

    /// <summary>The plans it looks among are those under the caps that the linear model keeps.</summary>
    public Solution? Near(Solution known, CancellationToken stop)
    {
        double[] prices = NearPrices.Of(model, known, seed);
        return new Dive(model, () => linear.Minimise(prices), linear.Take, linear.LetGo).Whole(MostSolves, stop);
    }
}
