using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Looks for a whole plan near the witness that gives the vendor one of the runs asked for: as <see cref="Repair"/> does for a rung.</summary>
internal sealed class NearWitness(PlacementModel model, QuestionModel relaxation, long seed)
{
    private const int MostSolves = 20;

    public Solution? Find(int request, int[] asked, Solution witness, CancellationToken stop)
    {
        double[] prices = NearPrices.Of(model, witness, seed);
        return new Dive(model, () => relaxation.Near(request, asked, prices), relaxation.Take, relaxation.LetGo).Whole(MostSolves, stop);
    }
}
