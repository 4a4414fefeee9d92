using System.Collections.Immutable;
using TidalMarket.Host.Export;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Benchmarks.Generated;

/// <summary>A made-up street market of any size, the same for the same numbers. Shapes follow the real days: rows of 3–15 stalls between gaps,
/// runs of one to three, eight trades with caps, power on some stalls, and many vendors who stand in one part of the street only.</summary>
/// <param name="stalls">About so many, in whole rows.</param>
internal sealed class GeneratedStreet(int stalls, int vendors, int seed)
{
    private const int StallCm = 200, GapCm = 60, BreakCm = 300, Kinds = 8;

    private readonly Random random = new(seed);
    private readonly List<Stall> marked = [];

    public MarketFacts Facts()
    {
        (Frontage left, Frontage right) = (Line("L", Side.Left), Line("R", Side.Right));
        int length = Math.Max(left.LengthCm, right.LengthCm);
        var zone = new Zone(
            new("street"), Same("street"), ZoneKind.Street, length, 1200, 300, 300, Traffic.Closed, [], [], new Axis(0, 0, length, 0), true);
        Vendor[] applicants = [.. Enumerable.Range(1, vendors).Select(Applicant)];
        return new MarketFacts
        {
            Header = At(new MarketHeader(
                new($"generated-{stalls}-{vendors}-{seed}"), Same($"generated street of {stalls} stalls"), Same($"Made up: seed {seed}."), "Asia/Shanghai", "CNY",
                new Permit("generated", Same("nobody"), new(2026, 1, 1), null), [], [], [], [], null)),
            Rules = At(ShippedLaw.RulePack("cn-default")!),
            Policy = At(ShippedLaw.Policy("cn-community")! with { DrawSeed = $"generated-{seed}" }),
            Windows = [At(Window())],
            Zones = [At(zone)],
            Frontages = [At(left), At(right)],
            Stalls = [.. marked.Select(At)],
            Categories = [.. Enumerable.Range(0, Kinds).Select(kind => At(Category(kind)))],
            Vendors = [.. applicants.Select(At)],
            Wishes = [.. applicants.Where(vendor => vendor.Anywhere == false).SelectMany(Wishes).Select(At)],
        };
    }

    /// <summary>On a Monday.</summary>
    public PlacementModel Model()
    {
        MarketProblem problem = ProblemBuilder.Build(Facts()).Value.On(new(2026, 3, 2)).Value;
        return ModelOf.WithRows(ModelOf.Columns(new Street(problem, problem.Windows[0])));
    }

    /// <summary>Half of the stalls, in rows with a break behind each.</summary>
    private Frontage Line(string id, Side side)
    {
        int at = 1500, row = random.Next(3, 16), made = 0;
        while (made < stalls / 2)
        {
            bool powered = random.Next(5) < 2;
            marked.Add(new Stall(new($"{id}{made + 1:0000}"), new(id), new(at, at + StallCm), null, [], false, [], null, powered ? 3500 : null, false, [], false));
            made++;
            row--;
            at += StallCm + (row == 0 ? BreakCm : GapCm);
            if (row == 0) row = random.Next(3, 16);
        }

        return new Frontage(new(id), new("street"), Same(id), side, 0, 600, false, at + 1500, 200, Frontage.DefaultModuleCm, GapCm, false, [], false);
    }

    private Vendor Applicant(int number)
    {
        int least = random.Next(10) < 8 ? 1 : 2;
        bool tied = random.Next(5) < 2;
        return new Vendor(
            new($"V{number:00000}"), Same($"vendor {number}"), [new($"trade-{random.Next(Kinds)}")], 3, number, [], least, random.Next(least, 4), RunUnit.Stalls,
            random.Next(3) * 50 + 100, random.Next(4) == 0 ? 2000 : 0, false, [], !tied, []);
    }

    /// <summary>A stretch of some twenty stalls, all as welcome.</summary>
    private IEnumerable<Wish> Wishes(Vendor vendor)
    {
        int first = random.Next(marked.Count);
        return marked.Skip(first).Take(20).Where(stall => stall.Frontage == marked[first].Frontage)
            .Select(stall => new Wish(vendor.Id, null, 1, stall.Id, null, default));
    }

    private Category Category(int kind) =>
        new(new($"trade-{kind}"), Same($"trade {kind}"), $"#{random.Next(0x1000000):x6}", Math.Max(3, stalls / Kinds), false, kind == 0, 200);

    private static WindowPattern Window() => new(
        new TideWindow(
            new("day"), Same("day"), new(300), new(305), new(320), new(360), new(510), new(525), new(535), new(540)), Weekdays.All, []);

    private static Bilingual Same(string text) => Bilingual.Same(text);

    private static Sourced<T> At<T>(T value) => new(value, new Source("generated", null));
}
