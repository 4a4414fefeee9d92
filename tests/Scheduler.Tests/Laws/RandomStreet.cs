using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Tiny streets under some of all measures, one for each seed: two zones at odd angles, lines on both sides, inward and outward.
/// Lengths and numbers are few and round, so that equal and one less come up all the time.</summary>
internal sealed partial class RandomStreet
{
    private readonly MarketBuilder builder = new();
    private readonly List<string> zones = [];
    private readonly List<string> lines = [];
    private readonly List<string> stalls = [];
    private readonly bool simple;
    private Random random;
    private int carriageway;

    private RandomStreet(int seed, bool simple) => (random, this.simple) = (new Random(seed), simple);

    /// <param name="vendors">At most so many.</param>
    /// <param name="simple">Without what the checker knows more plans of than the model lists: circles, which may be cut anywhere; holders of three
    /// stalls, who may want any two of them, and those who ask in centimetres; and ground on unmarked lines that is barred by whole modules.</param>
    /// <param name="bare">Without guides, rails, power, mouths and a permitted area.</param>
    public static MarketProblem Problem(int seed, int vendors = 4, bool simple = false, bool bare = false)
    {
        var street = new RandomStreet(seed, simple);
        street.Ground(vendors);
        if (!bare) street.Setting(seed);
        return street.builder.Problem();
    }

    private void Ground(int vendors)
    {
        builder.Rules(TestPacks.Plain with { Rules = [] }).Keep(Measure.Depth);
        Zone("R");
        if (Chance(40)) Zone("S");
        Rules();
        builder.Weather(windMs: Among(0, 9, 10), storm: Chance(2));
        builder.Category("goods").Category("grill", hot: true, standardWidthCm: Among(150, 200));
        int count = 2 + random.Next(vendors - 1);
        var free = new List<string>(stalls);
        for (int i = 0; i < count; i++) Vendor(i, free);
    }

    private void Zone(string id)
    {
        zones.Add(id);
        carriageway = Among(600, 601, 800, 1000);
        if (Chance(85)) builder.Street(id, 1500, carriageway, Among(Traffic.Closed, Traffic.Live, Traffic.Diverted), surveyed: Chance(90));
        else builder.Square(id, 1500, carriageway);
        int x = random.Next(800), y = random.Next(800);
        builder.ChangeZone(zone => zone with
        {
            LeftFootwayCm = Among(150, 250, 300),
            RightFootwayCm = Among(150, 250, 300),
            Lanes = Among<int?>(null, 1, 2),
            LiveSide = Among<Side?>(null, Side.Left, Side.Right),
            Axis = Chance(20) ? null : new(x, y, x + random.Next(-1500, 1500), y + 1 + random.Next(1500)),
        });
        builder.ChangeZone(zone => zone with { LeftTactile = Strip(Side.Left, zone), RightTactile = Strip(Side.Right, zone) });
        int count = 1 + random.Next(3);
        for (int i = 0; i < count; i++) Line(id);
    }

    /// <summary>On the footway, where its fault checks want it.</summary>
    private Stretch? Strip(Side side, Zone zone)
    {
        if (zone.Kind == ZoneKind.Square || Chance(60)) return null;
        int kerb = side == Side.Left ? zone.CarriagewayCm / 2 : zone.CarriagewayCm - zone.CarriagewayCm / 2;
        int from = kerb + Among(0, 50, 100);
        return new(from, Math.Min(from + 40, kerb + zone.FootwayCm(side)));
    }

    private void Line(string zone)
    {
        string id = "ABCDEF"[lines.Count].ToString();
        Side side = Chance(50) ? Side.Left : Side.Right;
        int half = carriageway / 2;
        int offset = Among(half, half, half - 100, half + 100, half + 150, half + 300, 100);
        int length;
        if (Chance(25))
        {
            length = 300 + random.Next(4) * 65;
            int module = Among(50, 70, 100);
            builder.Unmarked(id, length, Among(100, 150, 200), module, side, offset, random.Next(4) * 50);
            if (Chance(15) && !simple) builder.ChangeLine(id, line => line with { Circular = true });
        }
        else
        {
            int count = 1 + random.Next(4), width = Among(150, 200), gap = Among(0, 50, 60, 100), depth = Among(100, 150, 250);
            length = count * (width + gap);
            builder.Stalls(
                id, count, width, gap, depth, joinCm: Chance(75) ? gap : 0, circular: Chance(20) && !simple, side, offset,
                startCm: random.Next(4) * 50, lengthCm: length);
            for (int i = 1; i <= count; i++)
            {
                stalls.Add($"{id}{i}");
                if (Chance(25)) builder.Change($"{id}{i}", stall => stall with { DepthCm = Among(50, 100, depth) });
            }
        }

        if (Chance(30)) builder.ChangeLine(id, line => line with { StandsOutward = true });
        lines.Add(id);
        Features(id, zone, length);
    }

    private void Features(string line, string zone, int lengthCm)
    {
        int from = Math.Min(random.Next(8) * 50, lengthCm - 50);
        if (Chance(15) && (!simple || stalls.Contains($"{line}1")))
            builder.Feature($"o-{line}", FeatureKind.Obstacle, from, Chance(60) ? from + 50 : null, simple || Chance(70) ? line : null);
        if (Chance(20)) builder.Feature($"b-{line}", FeatureKind.Building, from, Chance(80) ? from + 50 : null, line, depthCm: Among<int?>(null, 0, 100));
        if (Chance(5) && !simple) builder.Clear(FeatureKind.Hydrant, 50).Feature($"h-{zone}-{line}", FeatureKind.Hydrant, from);
    }

    private void Rules()
    {
        Maybe(10, Measure.StandDepth, 150, 200);
        Maybe(15, Measure.StandArea, 200, 300, 400);
        Maybe(35, Measure.FireLane, 300, 400, 500, 600);
        Maybe(60, Measure.LaneHeight, 250, 251);
        Maybe(35, Measure.Aisle, 50, 100, 200, 400);
        Maybe(35, Measure.Footway, 50, 100, 150);
        Maybe(20, Measure.TactileStrip, 0, 10, 50);
        Maybe(12, Measure.TrafficDistance, 0, 50, 100);
        Maybe(10, Measure.RoadWidth, 600, 601);
        Maybe(25, Measure.OneSide);
        Maybe(40, Measure.SideGap, 50, 60, 61, 100);
        Maybe(50, Measure.EmergencyBreak, 0, 50, 60, 100, 120, 200);
        Maybe(50, Measure.HotToHot, 0, 100, 150, 200, 300, 500);
        Maybe(15, Measure.HotToBuilding, 0, 50, 100);
        Maybe(30, Measure.Fuel, 10, 20, 30);
        Maybe(50, Measure.CanopyWind, 10);
        Maybe(60, Measure.Storm);
    }

    /// <summary>None, one, or two rules of a measure, with whatever a rule may have.</summary>
    private void Maybe(int percent, Measure measure, params int[] numbers)
    {
        for (int i = 1; i <= 2 && Chance(percent / i); i++)
        {
            string id = i == 1 ? Measures.KindOf(measure).ToString().ToLowerInvariant() + $"-{(int)measure}" : $"second-{(int)measure}";
            builder.Keep(measure, numbers.Length == 0 ? null : Among(numbers), id, rule => Changed(rule, numbers));
            if (numbers.Length > 0 && Chance(10)) builder.Override(id, Among(numbers), zone: Chance(70) ? "R" : null);
        }
    }

    private Rule Changed(Rule rule, int[] numbers)
    {
        if (numbers.Length > 0 && Chance(15))
            rule = rule with { Number = null, ByTraffic = new(Among(numbers), Chance(70) ? Among(numbers) : null, Chance(70) ? Among(numbers) : null) };
        if (Chance(10)) rule = rule with { LanesFrom = Among<int?>(null, 2), LanesTo = Among<int?>(null, 2) };
        if (Chance(5)) rule = rule with { Hours = [new(new(Among(8, 9) * 60), new(12 * 60))] };
        return rule.Measure switch
        {
            Measure.FireLane => rule with { AlongCm = Among(0, 0, 50, 100, 300) },
            Measure.EmergencyBreak => rule with { Every = Among<BreakEvery>(new(1, null), new(2, null), new(3, null), new(null, 400), new(null, 460), new(2, 500)) },
            _ => rule,
        };
    }

    private void Vendor(int index, List<string> free)
    {
        string[] own = Chance(35) && free.Count > 0 ? [.. Taken(free, 1 + random.Next(simple ? 2 : 3))] : [];
        bool centimetres = Chance(15) && !(simple && own.Length > 0);
        int? least = centimetres ? Among(150, 160, 330) : Chance(30) ? 2 : null;
        builder.Vendor(
            $"v{index}",
            Chance(50) ? "grill" : "goods",
            tier: own.Length > 0 ? 1 : 2 + random.Next(3),
            min: least,
            max: centimetres ? least + Among(0, 100) : Chance(40) ? (least ?? 1) + 1 : null,
            unit: centimetres ? RunUnit.Centimetres : RunUnit.Stalls,
            own: own,
            depthCm: Among(0, 0, 0, 100, 150, 200),
            anywhere: own.Length > 0 && Chance(20) ? true : null,
            wishes: stalls.Count > 0 && Chance(30) ? [stalls[random.Next(stalls.Count)]] : []);
        builder.Brings(Among(0, 0, 10, 11), Among<int?>(null, null, 50, 100), Among(250, 249, 300), removable: Chance(70));
    }

    private IEnumerable<string> Taken(List<string> free, int count)
    {
        int first = random.Next(free.Count);
        string[] taken = Chance(60) ? [.. free.Skip(first).Take(count)] : [.. free.OrderBy(_ => random.Next()).Take(count)];
        foreach (string stall in taken) free.Remove(stall);
        return taken;
    }

    private T Among<T>(params T[] items) => items[random.Next(items.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
