using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class RailWordsTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Theory]
    [InlineData(0, "along the axis", "沿路轴")]
    [InlineData(600, "along the right kerb", "沿右侧路缘")]
    [InlineData(450, "along the road, 4.50 m right of the axis", "沿路，路轴右侧 4.50 m")]
    public void A_run_along_a_line_is_told_by_its_distance_from_the_axis(int atCm, string en, string zh)
    {
        RailRun run = Assert.Single(Day.Plan().RailedAlong("R", "U", 0, 2, atCm: atCm).Rails);

        Bilingual place = RailWords.Place(Day, run, run.Stretch);

        Assert.EndsWith(", " + en, place.En, StringComparison.Ordinal);
        Assert.EndsWith("，" + zh, place.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_across_the_street_is_told_by_mouth_half_and_distance_from_the_axis()
    {
        RailRun[] runs = [.. Day.Plan().RailedAcross("R", "east", 6000, -600, 2).RailedAcross("R", "east", 6000, 200, 2).Rails];

        Assert.Equal(["east (left)", "east (right)"], runs.Select(run => RailWords.Name(Day, run).En));
        Assert.Equal(
            ["at end of the zone, across the road, 2.00 m to 6.00 m left of the axis", "at end of the zone, across the road, 2.00 m to 6.00 m right of the axis"],
            runs.Select(run => RailWords.Place(Day, run, run.Stretch).En));
    }

    [Theory]
    [InlineData(1, "1 piece", "1 节")]
    [InlineData(2, "2 pieces", "2 节")]
    public void Pieces_are_counted(int count, string en, string zh) => Assert.Equal(new Bilingual(zh, en), RailWords.Pieces(count));
}
