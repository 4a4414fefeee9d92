using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class CandidateTests
{
    [Fact]
    public void It_takes_in_the_stalls_of_all_its_pieces_and_no_other()
    {
        Street street = new MarketBuilder().Street("R", 4000).Stalls("A", 5).Problem().Street();
        var candidate = new Candidate(0, [street.PieceOn("A1"), street.PieceOn("A3 A4")], 3, 0);

        Assert.Equal([true, false, true, true, false],
            Enumerable.Range(1, 5).Select(i => candidate.TakesIn(new StallId($"A{i}"))));
    }

    [Fact]
    public void Modules_are_no_stalls()
    {
        Street street = new MarketBuilder().Street("R", 4000).Unmarked("B", 400).Problem().Street();

        Assert.False(new Candidate(0, [street.PieceOn("B:0-200")], 1, 0).TakesIn(new StallId("B1")));
    }
}
