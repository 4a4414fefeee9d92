using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class StreetTests
{
    [Fact]
    public void Its_lines_share_one_numbering_of_cells()
    {
        Street street = new MarketBuilder().Street("R", 4000).Stalls("A", 3).Unmarked("B", 50).Stalls("C", 2).Problem().Street();

        Assert.Equal([("A", 0, 0), ("B", 1, 3), ("C", 2, 8)], street.Lines.Select(line => (line.Frontage.Id.Value, line.Index, line.FirstCell)));
        Assert.Equal(10, street.CellCount);
    }

    [Fact]
    public void A_stall_is_found_on_its_line()
    {
        (Line line, Cell cell) = new MarketBuilder().Street("R", 4000).Stalls("A", 3).Stalls("C", 2).Problem().Street().CellOf(new StallId("C2"));

        Assert.Equal(("C", 1), (line.Frontage.Id.Value, cell.Index));
    }

    [Fact]
    public void The_side_gap_is_the_packs_and_nothing_where_the_pack_has_none()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Stalls("A", 1);

        Assert.Equal(0, Gap(market.Problem()));
        Assert.Equal(45, Gap(market.SideGap(45).Problem()));
    }

    private static int Gap(MarketProblem problem)
    {
        Street street = problem.Street();
        return street.SideGapCm(street.Lines[0]);
    }
}
