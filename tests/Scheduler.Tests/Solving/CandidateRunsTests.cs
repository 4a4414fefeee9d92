using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class CandidateRunsTests
{
    private static MarketBuilder Row(int stalls = 5) =>
        new MarketBuilder().Policy(TestPolicies.Amsterdam).Street("R", 4000).Stalls("A", stalls, gapCm: 60);

    [Fact]
    public void Shortest_first_then_best_wished_then_along_the_street() =>
        Assert.Equal(["A3", "A1", "A2", "A4", "A2 A3", "A3 A4", "A1 A2"],
            Row(stalls: 4).Vendor("v", tier: 7, max: 2, wishes: ["A3", "A1"]).Problem().Grounds("v"));

    [Fact]
    public void Who_does_not_go_anywhere_has_only_runs_with_a_wished_stall() =>
        Assert.Equal(["A3", "A2 A3", "A3 A4"], Row().Vendor("v", tier: 7, max: 2, wishes: ["A3"], anywhere: false).Problem().Grounds("v"));

    [Fact]
    public void Who_goes_nowhere_and_wishes_for_nothing_has_none() =>
        Assert.Empty(Row().Vendor("v", tier: 7, anywhere: false).Problem().Grounds("v"));

    [Fact]
    public void Of_a_wished_stretch_every_run_that_overlaps_it_will_do() =>
        Assert.Equal(["B:0-200", "B:100-300", "B:200-400"],
            new MarketBuilder().Street("R", 4000).Unmarked("B", 600, moduleCm: 100).Vendor("v", anywhere: false, wishes: ["B:100-300"]).Problem()
                .Grounds("v"));

    [Fact]
    public void An_applicant_of_a_tier_that_does_not_grow_has_its_minimum() =>
        Assert.Equal(["A1", "A2"], Row(stalls: 2).Vendor("v", tier: 4, max: 2).Problem().Grounds("v"));

    [Theory]
    [InlineData(1, new[] { "A4 A5", "A1 A2" })]
    [InlineData(3, new[] { "A1 A2" })]
    [InlineData(4, new[] { "A1 A2" })]
    public void A_holder_with_a_wish_may_move_to_a_run_with_it_if_its_tier_may(int tier, string[] grounds) =>
        Assert.Equal(grounds, Row().Vendor("h", tier: tier, own: ["A1", "A2"], wishes: ["A5"]).Problem().Grounds("h"));

    [Fact]
    public void A_mover_keeps_its_number_and_grows_up_to_its_maximum() =>
        Assert.Equal(["A4 A5", "A1 A2", "A3 A4 A5", "A1 A2 A3"],
            Row().Vendor("h", tier: 1, own: ["A1", "A2"], max: 3, wishes: ["A5"]).Problem().Grounds("h"));

    [Fact]
    public void A_mover_who_asks_in_centimetres_keeps_its_number_and_covers_them() =>
        Assert.Equal(["A4 A5", "A1 A2"],
            Row().Vendor("h", tier: 1, own: ["A1", "A2"], min: 300, max: 400, unit: RunUnit.Centimetres, wishes: ["A5"]).Problem().Grounds("h"));

    [Fact]
    public void A_wish_for_an_own_stall_is_no_move() =>
        Assert.Equal(["A1"], Row().Vendor("h", tier: 1, own: ["A1"], wishes: ["A1"]).Problem().Grounds("h"));

    [Fact]
    public void A_holder_without_any_own_stall_today_is_an_applicant_who_goes_anywhere() =>
        Assert.Equal(["A2", "A3"], Row(stalls: 3).Blocked("A1").Vendor("h", tier: 1, own: ["A1"]).Problem().Grounds("h"));

    [Fact]
    public void Or_where_it_wished_to_move() =>
        Assert.Equal(["A3"], Row(stalls: 3).Blocked("A1").Vendor("h", tier: 1, own: ["A1"], wishes: ["A3"]).Problem().Grounds("h"));

    [Fact]
    public void Facts_alone_decide_who_else_is_there_makes_no_difference()
    {
        string[] alone = Row().Vendor("v", tier: 7, max: 2).Problem().Grounds("v");

        Assert.Equal(alone, Row().Vendor("h", tier: 1, own: ["A1"]).Vendor("v", tier: 7, max: 2).Vendor("w", tier: 7).Problem().Grounds("v"));
    }

    [Fact]
    public void The_same_ground_is_one_candidate_wherever_it_is_cut_or_begins()
    {
        Assert.Equal(["A1 | A3", "A1 A2 | A3"], Row(stalls: 3).Vendor("h", tier: 1, own: ["A1", "A3"], max: 3).Problem().Grounds("h"));
        Assert.Equal(["A1 A2 A3"],
            new MarketBuilder().Street("R", 4000).Stalls("A", 3, circular: true).Vendor("v", min: 3).Problem().Grounds("v"));
    }

    [Fact]
    public void In_any_market_they_are_sorted_of_distinct_ground_and_on_usable_cells() =>
        MarketGen.Small.Sample(market =>
        {
            MarketProblem problem = market.Problem();
            Street street = problem.Street();
            foreach (StallRequest request in problem.Requests)
            {
                var candidates = CandidateRuns.Of(street, request, 0);
                bool[] usable = Scheduling.Solving.Runs.Usable(street, request);
                Assert.Equal(candidates.OrderBy(c => c.Stalls).ThenBy(c => c.Wish), candidates);
                Assert.Distinct(candidates.Select(Ground));
                Assert.All(candidates, candidate => Assert.Distinct(Standing(candidate)));
                Assert.All(candidates, candidate => Assert.All(Standing(candidate), cell => Assert.True(usable[cell])));
            }
        }, iter: 60, threads: 1);

    [Fact]
    public void In_any_market_they_are_as_long_as_was_asked() =>
        MarketGen.Small.Sample(market =>
        {
            MarketProblem problem = market.Problem();
            Street street = problem.Street();
            foreach (StallRequest request in problem.Requests.Where(request => request.RunUnit == RunUnit.Stalls && !request.IsHolder))
                foreach (Candidate candidate in CandidateRuns.Of(street, request, 0))
                    Assert.InRange(candidate.Stalls, request.RunMin, request.RunMax);
        }, iter: 60, threads: 1);

    /// <summary>Cells and, on an unmarked line, the width.</summary>
    private static string Ground(Candidate candidate) =>
        string.Join(' ', Standing(candidate).Order()) + "/" + candidate.Pieces.Where(piece => !piece.Line.IsMarked).Sum(piece => piece.WidthCm);

    private static IEnumerable<int> Standing(Candidate candidate) =>
        candidate.Pieces.SelectMany(piece => piece.Cells.Select(cell => piece.Line.FirstCell + cell.Index));
}
