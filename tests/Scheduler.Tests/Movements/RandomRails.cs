using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Plans;

namespace TidalMarket.Scheduling.Tests.Movements;

/// <summary>Stocks of rails and a plan that needs no more of them, of any kind, than there are; one for each seed.</summary>
internal sealed class RandomRails
{
    private readonly Random random;
    private readonly MarketBuilder builder = new MarketBuilder().Window("morning").Window("evening", "18:00", "20:00");
    private readonly List<RailRun> runs = [];
    private readonly bool listed;

    private RandomRails(int seed)
    {
        random = new Random(seed);
        listed = random.Next(5) > 0;
    }

    public static (MarketProblem Problem, Plan Plan) Draw(int seed)
    {
        var lot = new RandomRails(seed);
        int zones = 1 + lot.random.Next(3);
        for (int zone = 0; zone < zones; zone++) lot.Zone($"Z{zone}");
        RailRun[] shuffled = [.. lot.runs];
        lot.random.Shuffle(shuffled);
        return (lot.builder.Problem(), SketchedPlans.Empty with { Rails = [.. shuffled] });
    }

    private void Zone(string id)
    {
        builder.Street(id, 9000).Unmarked($"{id}L", 9000, side: Side.Left).Unmarked($"{id}R", 9000)
            .Feature($"{id}W", FeatureKind.Mouth, 0).Feature($"{id}E", FeatureKind.Mouth, 9000);
        int piece = 100 + 50 * random.Next(4), pieces = listed ? 0 : 40, opening = listed ? 0 : 40, at = random.Next(9001);
        for (int stock = 0; listed && stock < 1 + random.Next(4); stock++)
        {
            (int count, bool openable) = (random.Next(13), random.Next(2) == 0);
            builder.Rails($"{id}Q{stock}", count, piece, openable, at);
            pieces += count;
            opening += openable ? count : 0;
        }

        foreach (string window in (string[])["morning", "evening"]) Runs(id, window, listed ? piece : RailStock.StandardPieceCm, pieces, opening);
    }

    /// <summary>At mouths, across and along, and between stands and traffic, until the pieces or the ideas are used up.</summary>
    private void Runs(string zone, string window, int pieceCm, int pieces, int opening)
    {
        for (int i = 0; i < 7 && pieces > 0; i++)
        {
            int count = 1 + random.Next(Math.Min(pieces, 6)), open = random.Next(Math.Min(opening, count) + 1);
            bool across = i < 4, left = i % 2 == 0;
            int near = random.Next(300), from = across ? left ? -near - count * pieceCm : near : i * 1200;
            if (across && left && near == 0) from = -count * pieceCm;
            runs.Add(new(
                new(zone), new(window), across ? null : new($"{zone}{(left ? "L" : "R")}"), across || i == 6 ? new($"{zone}{(i < 2 ? "W" : "E")}") : null,
                new(from, from + count * pieceCm), count, open, across ? i < 2 ? 0 : 9000 : 600, null));
            pieces -= count;
            opening -= open;
        }
    }
}
