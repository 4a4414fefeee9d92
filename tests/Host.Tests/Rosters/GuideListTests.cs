using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class GuideListTests
{
    [Fact]
    public void A_post_has_a_line_for_every_window_in_which_it_acts_and_its_zone_serves()
    {
        MarketProblem problem = new MarketBuilder()
            .Window("morning").Window("evening", "17:00", "21:00")
            .Street("R", lengthCm: 6000).Stalls("A", 1)
            .Feature("west", FeatureKind.Mouth, 0)
            .Feature("east", FeatureKind.Mouth, 6000, windows: ["evening"])
            .Feature("lamp", FeatureKind.Lamp, 100)
            .Square("Q", 2000, 2000, windows: ["evening"])
            .Feature("south", FeatureKind.Mouth, 2000)
            .Vendor("v1")
            .Problem();

        Assert.Equal(
            ["west,west,R,morning,05:00,09:05,", "west,west,R,evening,16:00,21:35,", "east,east,R,evening,16:00,21:35,", "south,south,Q,evening,16:00,21:35,"],
            CsvSheet.Rows(GuideList.Write(problem, Language.English)).Select(row => string.Join(',', row)));
    }
}
