using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Plans;

public class PlanDiffTests
{
    private static readonly Plan Empty = SketchedPlans.Empty;

    [Theory]
    [InlineData("placed", "refused", ChangeKind.Unplaced)]
    [InlineData("placed", "absent", ChangeKind.Unplaced)]
    [InlineData("refused", "placed", ChangeKind.Placed)]
    [InlineData("absent", "placed", ChangeKind.Placed)]
    [InlineData("placed", "elsewhere", ChangeKind.Moved)]
    [InlineData("placed", "dearer", ChangeKind.Terms)]
    [InlineData("placed", "longer", ChangeKind.Terms)]
    [InlineData("absent", "refused", ChangeKind.Refused)]
    [InlineData("refused", "absent", ChangeKind.Withdrawn)]
    public void What_became_of_a_vendor_has_a_name(string from, string to, ChangeKind kind)
    {
        RequestChange change = Assert.Single(PlanDiff.Of(Named(from), Named(to)).Requests);

        Assert.Equal(kind, change.Kind);
        Assert.Equal(new RequestId(new("v1"), new("morning")), change.Request);
    }

    [Fact]
    public void A_move_knows_both_places_and_both_fees()
    {
        Plan from = Empty.Placing("v1", "A1", fen: 800), to = Empty.Placing("v1", "A2 A3", fen: 1200);

        RequestChange move = Assert.Single(PlanDiff.Of(from, to).Requests);

        Assert.Equal(("A1", 800L), (string.Join(' ', move.From.Pieces.Single().Stalls), move.From.Fee.Value));
        Assert.Equal(("A2 A3", 1200L), (string.Join(' ', move.To.Pieces.Single().Stalls), move.To.Fee.Value));
    }

    [Fact]
    public void One_of_two_pieces_lost_is_a_move()
    {
        Plan from = Empty.Placing("v1", "A1").Placing("v1", "A5"), to = Empty.Placing("v1", "A1");

        Assert.Equal(ChangeKind.Moved, Assert.Single(PlanDiff.Of(from, to).Requests).Kind);
    }

    [Fact]
    public void Order_firmness_and_another_reason_are_no_difference()
    {
        Plan from = Empty.Placing("v1", "A1").Placing("v1", "A5").Placing("v2", "A2").Refusing("v3", RefusalCode.AllHeld);
        Plan to = Empty.Placing("v2", "A2").Placing("v1", "A5").Placing("v1", "A1").Refusing("v3", RefusalCode.CapFull);
        to = to with { Placements = [.. to.Placements.Select(piece => piece with { Commitment = Commitment.Published })] };

        Assert.True(PlanDiff.Of(from, to).IsEmpty);
    }

    [Fact]
    public void The_same_vendor_in_two_windows_is_two_requests()
    {
        Plan from = Empty.Placing("v1", "A1").Placing("v1", "A1", "evening"), to = Empty.Placing("v1", "A1").Placing("v1", "A2", "evening");

        Assert.Equal("evening", Assert.Single(PlanDiff.Of(from, to).Requests).Request.Window.Value);
    }

    [Fact]
    public void A_stall_that_passes_to_another_vendor_is_neither_freed_nor_taken()
    {
        Plan from = Empty.Placing("v1", "A1").Placing("v2", "A2"), to = Empty.Placing("v2", "A1").Placing("v3", "A3");

        Assert.Equal(
            [("A2", false), ("A3", true)],
            PlanDiff.Of(from, to).Ground.Select(change => (change.Stall!.Value.Value, change.Taken)));
    }

    [Fact]
    public void On_an_unmarked_line_only_the_centimetres_that_differ_are_told()
    {
        Plan from = Empty.Placing("v1", "0-200", line: "U").Placing("v2", "200-400", line: "U");
        Plan to = Empty.Placing("v3", "0-300", line: "U").Placing("v1", "600-700", line: "U");

        Assert.Equal(
            [(new Stretch(300, 400), false), (new Stretch(600, 700), true)],
            PlanDiff.Of(from, to).Ground.Select(change => (change.Stretch!.Value, change.Taken)));
    }

    [Fact]
    public void Less_is_better_and_a_rung_of_one_plan_alone_is_neither()
    {
        Plan from = Empty.Reaching(Rung.Entitlement, 4, tier: 2).Reaching(Rung.Entitlement, 1, tier: 3).Reaching(Rung.Growth, 5).Reaching(Rung.Marks, 7);
        Plan to = Empty.Reaching(Rung.Entitlement, 3, tier: 2).Reaching(Rung.Entitlement, 2, tier: 3).Reaching(Rung.Wishes, 6).Reaching(Rung.Marks, 7);

        Assert.Equal(
            [(Rung.Entitlement, true), (Rung.Entitlement, false), (Rung.Growth, null), (Rung.Wishes, (bool?)null)],
            PlanDiff.Of(from, to).Objectives.Select(change => (change.Name, change.IsBetter)));
    }

    [Fact]
    public void A_plan_does_not_differ_from_itself() => Plans.Sample(plan => Assert.True(PlanDiff.Of(plan, plan).IsEmpty));

    [Fact]
    public void A_diff_read_backwards_is_the_diff_of_the_plans_the_other_way_round() =>
        Gen.Select(Plans, Plans).Sample((one, other) =>
        {
            PlanDiff there = PlanDiff.Of(one, other).Reversed, back = PlanDiff.Of(other, one);
            Assert.Equal(back.Zones, there.Zones);
            Assert.Equal(back.Posts, there.Posts);
            Assert.Equal(back.Rails, there.Rails);
            Assert.Equal(back.Requests, there.Requests);
            Assert.Equal(back.Ground, there.Ground);
            Assert.Equal(back.Objectives, there.Objectives);
        });

    [Fact]
    public void Two_plans_without_difference_place_everyone_alike() =>
        Gen.Select(Plans, Plans).Sample((one, other) =>
            Assert.Equal(Drawn(one).SequenceEqual(Drawn(other)), PlanDiff.Of(one, other).Requests.IsEmpty && PlanDiff.Of(one, other).Ground.IsEmpty));

    /// <summary>Three vendors, each placed on one of two stalls or a stretch, refused or absent: small enough that pairs often agree.</summary>
    private static Gen<Plan> Plans => Gen.Select(Gen.Int[0, 5].Array[3], Gen.Int[0, 1], Gen.Int[0, 3], (fates, value, street) =>
    {
        Plan plan = Empty.Reaching(Rung.Entitlement, value) with { Zones = [StreetPlans.Zones[street]], Posts = [StreetPlans.Posts[street % 2]], Rails = StreetPlans.Rails[street] };
        for (int i = 0; i < fates.Length; i++) plan = Fated(plan, $"v{i}", fates[i]);
        return plan;
    });

    private static Plan Fated(Plan plan, string vendor, int fate) => fate switch
    {
        0 => plan.Refusing(vendor),
        1 => plan,
        2 => plan.Placing(vendor, "100-300", line: "U"),
        3 => plan.Placing(vendor, "A1"),
        4 => plan.Placing(vendor, "A1", fen: 500),
        _ => plan.Placing(vendor, "A2"),
    };

    private static IEnumerable<string> Drawn(Plan plan) =>
        plan.Placements.Select(piece => $"{piece.Vendor} {string.Join(' ', piece.Stalls)} {piece.Stretch} {piece.Fee}")
            .Concat(plan.Refusals.Select(refusal => $"{refusal.Vendor} refused"))
            .Order(StringComparer.Ordinal);

    private static Plan Named(string fate) => fate switch
    {
        "placed" => Empty.Placing("v1", "A1"),
        "elsewhere" => Empty.Placing("v1", "A2"),
        "dearer" => Empty.Placing("v1", "A1", fen: 1200),
        "longer" => Empty.Placing("v1", "A1", leave: 540),
        "refused" => Empty.Refusing("v1"),
        _ => Empty,
    };
}
