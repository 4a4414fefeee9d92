using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>One integer cost of the ladder over the columns of a model: constant + Σ cost of the chosen columns.</summary>
/// <param name="OfColumn">By column; placing a vendor saves, so most are 0 or below.</param>
internal sealed record Cost(
    Rung Rung,
    string Group,
    int? Tier,
    int? Round,
    string Unit,
    long Constant,
    ImmutableArray<long> OfColumn)
{
    /// <summary>Of any column of the model: choices cost nothing.</summary>
    public long At(int column) => column < OfColumn.Length ? OfColumn[column] : 0;

    public long Of(IEnumerable<int> chosen) => Constant + chosen.Sum(column => OfColumn[column]);

    /// <summary>What no plan can beat, since each request gets at most one run: exact, and often enough.</summary>
    public long Floor(PlacementModel model)
    {
        long floor = Constant;
        for (int request = 0; request < model.Requests.Length; request++)
        {
            long best = 0;
            foreach (int column in model.Of(request)) best = Math.Min(best, OfColumn[column]);
            floor += best;
        }

        return floor;
    }
}
