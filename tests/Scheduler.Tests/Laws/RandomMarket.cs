using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Tiny markets of every shape the format allows, one for each seed: two lines, a handful of vendors, tight.</summary>
internal sealed partial class RandomMarket
{
    private static readonly string[] Categories = ["goods", "veg", "hot"];
    private readonly MarketBuilder builder = new();
    private readonly List<string> stalls = [];
    private Random random;
    private bool secondZone;
    private bool hasUnmarked;
    private int sideGapCm;

    private RandomMarket(int seed) => random = new Random(seed);

    /// <param name="vendors">At most so many.</param>
    public static MarketProblem Problem(int seed, int vendors = 4)
    {
        var market = new RandomMarket(seed);
        market.Ground(vendors);
        return market.builder.Problem();
    }

    private void Ground(int vendors)
    {
        sideGapCm = random.Next(3) * 50;
        builder.Street("R", lengthCm: 6000).SideGap(sideGapCm);
        if (Chance(30)) builder.Policy(TestPolicies.Amsterdam);
        builder.Category("goods").Category("veg", cap: Chance(60) ? random.Next(3) : null).Category("hot", bound: Chance(60), cap: Chance(30) ? 2 : null);
        MarkedLine("A", 2 + random.Next(3));
        if (secondZone) builder.Square("S", 6000, 1200);
        if (Chance(50)) UnmarkedLine();
        else MarkedLine("B", 1 + random.Next(3));
        Features();
        int count = 2 + random.Next(vendors - 1);
        var free = new List<string>(stalls);
        for (int i = 0; i < count; i++) Vendor(i, free);
    }

    private void MarkedLine(string id, int count)
    {
        int width = Chance(30) ? 300 : 200, gap = Chance(50) ? 100 : sideGapCm;
        builder.Stalls(
            id, count, width, gap, joinCm: Chance(80) ? 100 : 0, circular: Chance(15), lengthCm: Math.Max(1, count * (width + gap)));
        for (int i = 1; i <= count; i++)
        {
            string stall = $"{id}{i}";
            stalls.Add(stall);
            if (Chance(25)) builder.Marked(stall, "hot");
            else if (Chance(15)) builder.Exclusive(stall, "veg");
            if (Chance(10)) builder.Blocked(stall);
            if (Chance(30)) builder.Change(stall, old => old with { PowerW = 2000 });
            if (Chance(20)) builder.Offers(stall, "own-rig");
        }
    }

    private void UnmarkedLine()
    {
        hasUnmarked = true;
        builder.Unmarked("U", 300 + random.Next(4) * 70, moduleCm: 50);
    }

    private void Features()
    {
        if (Chance(30)) builder.Feature("tree", FeatureKind.Obstacle, 200, frontage: "A");
        if (Chance(25)) builder.Clear(FeatureKind.Hydrant, 60).Feature("hydrant", FeatureKind.Hydrant, random.Next(700));
        if (Chance(20)) builder.Clear(FeatureKind.Door, 0).Feature("door", FeatureKind.Door, 210, 250, frontage: "A");
    }

    private void Vendor(int index, List<string> free)
    {
        bool holder = Chance(35) && free.Count > 0;
        string[] own = holder ? [.. Taken(free, 1 + random.Next(2))] : [];
        int? least = Chance(60) ? 1 + random.Next(2) : null;
        int? most = Chance(60) ? (least ?? 1) + random.Next(2) : null;
        bool centimetres = Chance(15);
        builder.Vendor(
            $"v{index}",
            Chance(15) ? "veg;goods" : Categories[random.Next(3)],
            tier: holder ? 1 + random.Next(4) : 2 + random.Next(5),
            rank: 1 + random.Next(4),
            min: centimetres ? 150 : least,
            max: centimetres ? 150 + random.Next(3) * 100 : most,
            unit: centimetres ? RunUnit.Centimetres : RunUnit.Stalls,
            own: own,
            depthCm: Chance(10) ? 250 : 0,
            powerW: Chance(15) ? 1500 : 0,
            needs: Chance(10) ? ["own-rig"] : [],
            anywhere: Chance(70) ? null : Chance(50),
            wishes: Wishes());
    }

    private string[] Wishes()
    {
        if (Chance(50)) return [];
        if (hasUnmarked && Chance(30)) return ["U:100-200"];
        return [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => stalls[random.Next(stalls.Count)]).Distinct()];
    }

    private IEnumerable<string> Taken(List<string> free, int count)
    {
        int first = random.Next(free.Count);
        if (secondZone) return InOneZone(free, free[first], count);
        var taken = Chance(70) ? free.Skip(first).Take(count).ToList() : [.. free.OrderBy(_ => random.Next()).Take(count)];
        foreach (string stall in taken) free.Remove(stall);
        return taken;
    }

    private bool Chance(int percent) => random.Next(100) < percent;
}
