using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Looks for a whole plan near the witness that gives the vendor one of the runs asked for: as <see cref="Repair"/> does for a rung.</summary>
internal sealed class NearWitness(PlacementModel model, QuestionModel relaxation, long seed)
{
    private const int MostSolves = 20;

    public Solution? Find(int request, int[] asked, Solution witness, CancellationToken stop)
    {
        double[] prices = Prices(witness);
        List<int> taken = [];
        Solution? whole = null;
        for (int solves = 0; solves < MostSolves && !stop.IsCancellationRequested; solves++)
        {
            if (relaxation.Near(request, asked, prices) is not Relaxation found) break;
            whole = found.Integral(model);
            if (whole is not null) break;
            taken.Add(found.LargestFraction());
            relaxation.Take(taken[^1]);
        }

        foreach (int column in taken) relaxation.LetGo(column);
        return whole;
    }

    private double[] Prices(Solution witness)
    {
        var random = new Random((int)(seed & 0x3fff_ffff));
        double[] prices = [.. Enumerable.Range(0, model.Width).Select(_ => 0.001 + 0.01 * random.NextDouble())];
        foreach (int column in witness.All) prices[column] = -1 - 0.01 * random.NextDouble();
        return prices;
    }
}
