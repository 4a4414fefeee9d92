using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class ChalkListTests
{
    [Fact]
    public void A_line_tells_the_tape_the_side_and_how_far_from_axis_and_kerb()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", lengthCm: 6000, carriagewayCm: 1000).Stalls("A", 1, firstCm: 1240, offsetCm: 400).Vendor("v1").Problem();

        string[] first = CsvSheet.Rows(ChalkList.Write(problem, problem.Plan(problem.On("v1", ["A1"])), Language.English))[0];

        Assert.Equal(
            ["1", "R", "left 左侧", "A", "A1", "begins 起", "morning", "start of the zone 区段起点", "towards the end 向终点方向",
                "12.40 m", "1240", "400", "-100", "towards the axis 向路中", "200"],
            first);
    }

    [Fact]
    public void Where_the_street_was_not_surveyed_nothing_is_said_of_the_kerb()
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 6000, surveyed: false).Stalls("A", 1).Vendor("v1").Problem();

        Assert.Equal("", CsvSheet.Rows(ChalkList.Write(problem, problem.Plan(problem.On("v1", ["A1"])), Language.English))[0][12]);
    }
}
