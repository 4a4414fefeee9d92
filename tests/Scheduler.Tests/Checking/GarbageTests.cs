using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Whatever a plan says, the checker answers.</summary>
public class GarbageTests
{
    private static readonly MarketProblem Legal = LegalStreet.Market().Problem();

    private static readonly Gen<string?> Text = Among<string?>(
        null, "", "*", "ghost", "night", "morning", "evening", "R", "Q", "A", "B", "C", "A1", "A2", "A16", "C1", "h1", "v1", "d1", "e1", "H1", "O1",
        "hydrant", "search", "everyone", "vendors", "P", "PL", "PM", "Y", "YL", "YM", "YS", "rails.P", "crowd", "guides", "rails");

    private static readonly Gen<int> Number = Gen.OneOf(
        Among(0, 1, -1, 200, 400, 1200, 3200, int.MaxValue, int.MinValue, int.MaxValue - 1), Gen.Int[-500, 4000], Gen.Int);

    private static readonly Gen<long> Large = Gen.OneOf(Among(0L, long.MaxValue, long.MinValue), Gen.Long);

    private static readonly Gen<RequestId> Who = Gen.Select(Text, Text, (vendor, window) => new RequestId(new(vendor!), new(window!)));

    private static readonly Gen<Placement> Placements = Gen.Select(
        Who, Gen.Select(Text, Text), List(Text.Select(id => new StallId(id!))), Gen.Select(Number, Number), Gen.Select(Number, Number, Number), Large,
        (who, where, stalls, ends, numbers, fee) => new Placement(
            who.Vendor, who.Window, new(where.Item1!), new(where.Item2!), stalls, new(ends.Item1, ends.Item2), numbers.Item1,
            new(numbers.Item2), new(numbers.Item3), new(fee), (Commitment)(numbers.Item1 & 3)));

    private static readonly Gen<Fact> Facts = Gen.Select(
        Text, Gen.Int[-1, 24], Gen.Select(Text, Text, Text), Gen.Select(Number, Number), Large.Nullable(), Large.Nullable(),
        (where, code, ids, standing, need, has) => new Fact(
            where!, (FactCode)code, new RuleId(ids.Item1!), new FeatureId(ids.Item2!), new VendorId(ids.Item3!),
            new StandingShown(standing.Item1, standing.Item2), need, has));

    private static readonly Gen<Refusal> Refusals = Gen.Select(
        Who, Gen.Int[-1, 7], List(Facts), Text, Gen.Select(Text, Text),
        (who, code, facts, proof, text) =>
            new Refusal(who.Vendor, who.Window, (RefusalCode)code, facts, proof, new(text.Item1!, text.Item2!)));

    private static readonly Gen<ObjectiveValue> Objectives = Gen.Select(
        Gen.Int[-1, 7], Gen.Select(Text, Text, Text), Gen.Int[0, 7].Nullable(), Number.Nullable(), Large, Large.Nullable(), Gen.Bool,
        (rung, ids, tier, round, value, bound, proved) =>
            new ObjectiveValue((Rung)rung, ids.Item1!, new(ids.Item2!), tier, round, ids.Item3!, value, bound, proved));

    private static readonly Gen<ZoneState> Zones = Gen.Select(
        Gen.Select(Text, Text), Gen.Int[-1, 3], Gen.Int[-1, 2].Nullable(), Number.Nullable(), Number.Nullable(),
        (where, use, by, need, has) => new ZoneState(new(where.Item1!), new(where.Item2!), (ZoneUse)use, (ShutBy?)by, need, has));

    private static readonly Gen<Post> Posts = Gen.Select(
        Gen.Select(Text, Text, Text, Text), Gen.Int[-1, 4], Gen.Select(Number, Number, Number),
        (ids, kind, numbers) => new Post(
            new(ids.Item1!), (PostKind)kind, new(ids.Item2!), ids.Item3 is null ? null : new ZoneId(ids.Item3), ids.Item4 is null ? null : new FeatureId(ids.Item4),
            new(new(numbers.Item1), new(numbers.Item2)), numbers.Item3));

    private static readonly Gen<RailRun> Rails = Gen.Select(
        Gen.Select(Text, Text, Text, Text), Gen.Select(Number, Number, Number, Number), Number, Gen.Bool,
        (ids, numbers, at, across) => new RailRun(
            new(ids.Item1!), new(ids.Item2!), across ? null : new FrontageId(ids.Item3!), across ? new FeatureId(ids.Item4!) : null,
            new(numbers.Item1, numbers.Item2), numbers.Item3, numbers.Item4, at, ids.Item4 is null ? null : new PostId(ids.Item4)));

    private static readonly Gen<Plan> Plans = Gen.Select(
        Gen.Select(Text, Text, Text, Text), Gen.Int[0, 3_000_000], Gen.Int[-1, 2], List(Objectives), List(Placements), List(Refusals),
        Gen.Select(List(Zones), List(Posts), List(Rails)),
        (names, day, status, objectives, placements, refusals, setting) => new Plan(
            new(names.Item1!), DateOnly.FromDayNumber(day), names.Item2!, 1, names.Item3!, names.Item4!, (PlanStatus)status,
            objectives, placements, refusals, default, setting.Item3, -1, int.MaxValue) { Zones = setting.Item1, Posts = setting.Item2 });

    [Fact]
    public void Nothing_a_plan_says_makes_the_checker_throw_and_no_garbage_passes() =>
        Plans.Sample(plan => !PlanChecker.Check(HandPlan.Problem, plan).IsEmpty, iter: 1_000, threads: 1);

    [Fact]
    public void A_good_plan_with_one_wild_placement_is_caught() =>
        Placements.Sample(
            wild => !PlanChecker.Check(HandPlan.Problem, HandPlan.Plan with { Placements = HandPlan.Plan.Placements.Add(wild) }).IsEmpty,
            iter: 500,
            threads: 1);

    [Fact]
    public void A_good_plan_with_one_wild_run_of_rails_is_caught() =>
        Rails.Sample(
            wild => !PlanChecker.Check(SettledPlan.Problem, SettledPlan.Plan with { Rails = SettledPlan.Plan.Rails.Add(OnTheStreet(wild)) }).IsEmpty,
            iter: 500,
            threads: 1);

    [Fact]
    public void Nor_does_anything_under_a_pack_of_every_measure() =>
        Gen.Select(Plans, Placements.Array[1, 8], (plan, wild) => plan with
            {
                Status = PlanStatus.Good, Placements = [.. wild.Select(OnTheStreet)],
            })
            .Sample(plan => !PlanChecker.Check(Legal, plan).IsEmpty, iter: 500, threads: 1);

    /// <summary>The same ground, or none, on a line where flames, canopies and gas are.</summary>
    private static Placement OnTheStreet(Placement wild, int place)
    {
        string[] lines = ["KL", "KR", "FL", "PL", "QL", "YL", "VR", "GL"], vendors = ["hot1", "hot2", "hot3", "p1", "r1", "y4", "f1", "p2"];
        return wild with { Frontage = new(lines[place]), Vendor = new(vendors[place]), Window = new("morning"), Stalls = [] };
    }

    private static RailRun OnTheStreet(RailRun wild) =>
        wild with { Window = new("morning"), Zone = new("T"), Frontage = wild.Frontage is null ? null : new FrontageId("K") };

    /// <summary>Of nothing, of something, or no list at all; sometimes with a hole in it.</summary>
    private static Gen<ImmutableArray<T>> List<T>(Gen<T> of) =>
        Gen.Select(of.Array[0, 6], Gen.Int[0, 9], ImmutableArray<T> (items, chance) => chance switch
        {
            0 => default,
            1 when default(T) is null => [.. items, default!],
            _ => [.. items],
        });

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
