using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class PlaceTests
{
    private static readonly MarketProblem Problem = new MarketBuilder()
        .Street("R", 4000).Stalls("A", 3).Unmarked("B", 400).Vendor("v", tier: 1, own: ["A2"])
        .Problem();

    [Fact]
    public void A_run_is_named_by_its_first_stall_and_on_an_unmarked_line_by_the_line()
    {
        Street street = Problem.Street();

        Assert.Equal("A2", Place.Of(street.PieceOn("A2 A3")));
        Assert.Equal("B", Place.Of(street.PieceOn("B:100-300")));
    }

    [Fact]
    public void Only_a_marked_stall_can_be_an_own_one()
    {
        StallRequest request = Problem.Asks("v");

        Assert.Equal([false, true, false], Problem.Line("A").Cells.Select(cell => Place.IsOwn(request, cell)));
        Assert.DoesNotContain(true, Problem.Line("B").Cells.Select(cell => Place.IsOwn(request, cell)));
    }
}
