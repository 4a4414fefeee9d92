using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class TapePlaceTests
{
    [Theory]
    [InlineData(1000, 1000, "20.00 m from lamp towards the start", "距lamp 20.00 m（向起点方向）")]
    [InlineData(3500, 3500, "5.00 m from lamp towards gate", "距lamp 5.00 m（向gate方向）")]
    [InlineData(3000, 3000, "at lamp", "lamp处")]
    [InlineData(0, 0, "at start of the zone", "区段起点处")]
    [InlineData(1000, 1400, "16.00 m to 20.00 m from lamp towards the start", "距lamp 16.00 m 至 20.00 m（向起点方向）")]
    [InlineData(3000, 3400, "0.00 m to 4.00 m from lamp towards gate", "距lamp 0.00 m 至 4.00 m（向gate方向）")]
    [InlineData(29000, 29000, "10.00 m from end of the zone towards gate", "距区段终点 10.00 m（向gate方向）")]
    [InlineData(15000, 15000, "80.00 m from gate towards the end", "距gate 80.00 m（向终点方向）")]
    [InlineData(2900, 3100, "begins 1.00 m from lamp towards the start, ends 1.00 m from lamp towards gate", "自距lamp 1.00 m（向起点方向）起，至距lamp 1.00 m（向gate方向）止")]
    [InlineData(2900, 8000, "begins 1.00 m from lamp towards the start, ends 10.00 m from gate towards the end", "自距lamp 1.00 m（向起点方向）起，至距gate 10.00 m（向终点方向）止")]
    public void A_place_is_told_from_the_nearest_landmark_that_the_tape_reaches(int fromCm, int toCm, string en, string zh)
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 30000)
            .Header(header => header with
            {
                Landmarks = [new(new("L"), Bilingual.Same("lamp"), new("R"), 3000), new(new("G"), Bilingual.Same("gate"), new("R"), 7000)],
            })
            .Problem();

        Assert.Equal(new Bilingual(zh, en), new TapePlace(problem, problem.Zones[0]).Of(new(fromCm, toCm)));
    }
}
