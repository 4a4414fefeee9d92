using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class FreeListTests
{
    [Fact]
    public void A_line_tells_what_the_stall_offers_and_what_keeps_it_clear()
    {
        MarketProblem problem = new MarketBuilder()
            .Category("fish").Street("R", lengthCm: 6000).Stalls("A", 2).Exclusive("A1", "fish").Offers("A1", "frying", "own-rig").Circuit("c1", 4000, 2000, "A1")
            .Feature("H1", FeatureKind.Hydrant, 300, frontage: "A").Clear(FeatureKind.Hydrant, 50).Vendor("v1").Problem();

        string[][] rows = CsvSheet.Rows(FreeList.Write(problem, problem.Plan(), Planner.KeepClears(problem), Language.English));

        Assert.Equal(["morning", "R", "A", "A1", "0", "200", "free 空闲", "", "200", "2000", "", "fish", "yes 是", "frying; own-rig"], rows[0]);
        Assert.Equal(["A2", "200", "400", "keep clear 禁设区", "H1 (Hydrant) H1（Hydrant）"], rows[1][3..8]);
    }

    [Fact]
    public void On_an_unmarked_line_the_socket_is_the_circuits_that_reaches_the_stretch()
    {
        MarketProblem problem = new MarketBuilder().SideGap(60).Street("R", lengthCm: 6000).Unmarked("U", 1000, water: true, tags: ["frying"])
            .Circuit("c1", 4000, 1000, "U:0-400").Vendor("v1").Problem();

        string[][] rows = CsvSheet.Rows(FreeList.Write(problem, problem.Plan(problem.At("v1", "U", 360, 600)), Planner.KeepClears(problem), Language.English));

        // The pack leaves a gap of 60 cm beside a stand.
        Assert.Equal([("0", "1000", "yes 是"), ("660", "0", "yes 是")], rows.Select(row => (row[4], row[9], row[10])));
    }
}
