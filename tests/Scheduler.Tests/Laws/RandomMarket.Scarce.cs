using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Two zones, and mostly too few guides, rails or watts for all who would come.</summary>
internal sealed partial class RandomMarket
{
    /// <summary>Drawn by lots of its own, so that a seed's market stays what it is.</summary>
    public static MarketProblem Scarce(int seed, int vendors = 4)
    {
        var market = new RandomMarket(seed) { secondZone = true };
        market.Ground(vendors);
        market.random = new Random(seed ^ 0x5ca8ce);
        if (market.Chance(60)) market.FewGuides();
        if (market.Chance(50)) market.FewRails();
        if (market.Chance(50)) market.FewWatts(vendors);
        return market.builder.Problem();
    }

    private static List<string> InOneZone(List<string> free, string first, int count)
    {
        List<string> taken = [.. free.Where(stall => stall[0] == first[0]).Take(count)];
        free.RemoveAll(taken.Contains);
        return taken;
    }

    private void FewGuides()
    {
        foreach (string zone in (string[])["R", "S"])
        {
            builder.ChangeZone(old => old with { PeakPeople = random.Next(4) * 60 }, zone);
            for (int i = random.Next(3); i > 0; i--) builder.Feature($"m{i}-{zone}", FeatureKind.Mouth, i * 2000, zone: zone);
        }

        builder.Keep(Measure.CrowdPost, 100).Keep(Measure.LeastCrowdPost, random.Next(3));
        int count = 1 + random.Next(6);
        for (int i = 0; i < count; i++) builder.Guide($"g{i}", Chance(80) ? "04:00" : "06:00", Chance(80) ? "24:00" : "08:30");
    }

    /// <summary>Traffic runs on the right half of both zones; with a lane wider than the space beside it rails must open.</summary>
    private void FewRails()
    {
        builder.ChangeZones(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right })
            .ChangeLines(line => line with { Side = Side.Left })
            .Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, Chance(50) ? 200 : 201)
            .Rails("s", 1 + random.Next(9), openable: Chance(80)).Rails("r", random.Next(6), zone: "R").Rails("o", random.Next(9), openable: true, zone: "R")
            .ChangeZones(zone => zone with { Kind = ZoneKind.Street });
        if (Chance(40)) builder.Keep(Measure.MouthRail);
    }

    private void FewWatts(int vendors)
    {
        builder.Circuit("k", 1500 * (1 + random.Next(3)), 1500, [.. stalls.Where(_ => Chance(70))]);
        for (int i = 0; i < vendors; i++)
            if (builder.Has($"v{i}") && Chance(60)) builder.ChangeVendor($"v{i}", old => old with { PowerW = Chance(50) ? 1500 : 1000 });
    }
}
