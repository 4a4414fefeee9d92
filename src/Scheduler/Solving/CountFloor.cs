using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>What a proved count of vendors left out says of a cost that has a price for each of them: no plan pays less than the cheapest so many.</summary>
internal static class CountFloor
{
    /// <param name="count">Proved: so many at least are left out of the requests that it counts, one each.</param>
    /// <returns>null = the two are not of this kind.</returns>
    public static long? Of(PlacementModel model, Cap count, Cost cost)
    {
        var prices = new List<long>();
        for (int request = 0; request < model.Requests.Length; request++)
        {
            if (model.ColumnsOf[request] == model.ColumnsOf[request + 1]) continue;
            if (Price(model, count.Cost, request) is not long one || Price(model, cost, request) is not long price) return null;
            if (one is not (0 or 1) || price < 0 || (one == 0 && price > 0)) return null;
            if (one == 1) prices.Add(price);
        }

        long withoutAnyRun = count.Cost.Constant - prices.Count;
        long least = count.Most - withoutAnyRun;
        if (withoutAnyRun < 0 || least < 0 || least > prices.Count) return null;
        return cost.Constant - prices.Sum() + prices.Order().Take((int)least).Sum();
    }

    /// <summary>What a request saves wherever it is placed; null = that depends on where.</summary>
    private static long? Price(PlacementModel model, Cost cost, int request)
    {
        long first = cost.OfColumn[model.ColumnsOf[request]];
        foreach (int column in model.Of(request))
            if (cost.OfColumn[column] != first) return null;
        return -first;
    }
}
