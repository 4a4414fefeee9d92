using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class RailListTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Fact]
    public void A_line_tells_what_to_load_and_where_it_goes() => Assert.Equal(
        [
            "1 set out 摆出: G 1–1, 1 open, to west (left) west（左侧） -400–-200 at 0",
            "2 set out 摆出: P 1–1, 0 open, to west (left) west（左侧） -600–-400 at 0",
            "3 set out 摆出: G 2–2, 1 open, to west (right) west（右侧） 200–400 at 0",
            "4 set out 摆出: P 2–2, 0 open, to west (right) west（右侧） 400–600 at 0",
            "5 set out 摆出: G 3–3, 1 open, to lane 1200–1400 at 600",
            "6 set out 摆出: P 3–3, 0 open, to lane 1000–1200 at 600",
            "7 set out 摆出: G 4–4, 1 open, to A 0–200 at 600",
            "8 set out 摆出: P 4–6, 0 open, to U 2000–2600 at 0",
            "9 take back 收回: P 4–6, 0 open, to U 2000–2600 at 0",
        ],
        Rows().Take(9).Select(row => $"{row[1]} {row[2]}: {row[6]} {row[8]}–{row[9]}, {row[11]} open, to {row[14]} {row[16].Trim('\'', '"')}–{row[17].Trim('\'', '"')} at {row[18]}"));

    [Fact]
    public void Hours_the_store_and_whoever_opens_a_rail_stand_beside_it()
    {
        string[][] rows = Rows();

        Assert.Equal(["05:00", "05:30", "R", "at lamp lamp处", "west"], [rows[0][3], rows[0][4], rows[0][5], rows[0][13], rows[0][12]]);
        Assert.Equal(["08:45", "09:05", "west"], [rows[^1][3], rows[^1][4], rows[^1][12]]);
        Assert.Equal(["nobody stands there 无人值守", "", "rails of R R护栏"], [rows[4][12], rows[5][12], rows[6][12]]);
    }

    [Fact]
    public void The_place_is_told_by_the_tape() => Assert.Equal(
        [
            "\"at start of the zone, across the road, 2.00 m to 4.00 m left of the axis 区段起点处，横跨路面，路轴左侧 2.00 m 至 4.00 m\"",
            "\"11.00 m to 13.00 m from lamp towards the start, along the right kerb 距lamp 11.00 m 至 13.00 m（向起点方向），沿右侧路缘\"",
            "\"begins 5.00 m from lamp towards the start, ends 1.00 m from lamp towards the end, along the axis 自距lamp 5.00 m（向起点方向）起，至距lamp 1.00 m（向终点方向）止，沿路轴\"",
        ],
        [Rows()[0][15], Rows()[4][15], Rows()[7][15]]);

    [Fact]
    public void Without_a_list_of_rails_the_pieces_are_numbered_and_nobody_knows_where_they_are_kept()
    {
        MarketProblem problem = RailedDay.Market(listed: false).Problem();

        string[] first = CsvSheet.Rows(RailList.Write(problem, RailedDay.Plan(problem), Language.Chinese))[0];

        Assert.Equal(["", "", "1", "2", "2", "资料未列 not listed"], [first[6], first[7], first[8], first[9], first[10], first[13]]);
    }

    [Fact]
    public void Names_that_Excel_would_run_are_held_back()
    {
        MarketFacts facts = RailedDay.Market().Facts();
        MarketProblem problem = ProblemBuilder.Build(facts with
        {
            Rails = [.. facts.Rails.Select(row => row with { Value = row.Value with { Name = Bilingual.Same("=<rail>&") } })],
        }).Value.On(MarketBuilder.Monday).Value;

        Assert.Equal("\"'=<rail>&\"", CsvSheet.Rows(RailList.Write(problem, RailedDay.Plan(problem), Language.English))[0][7]);
    }

    private static string[][] Rows() => CsvSheet.Rows(RailList.Write(Day, RailedDay.Plan(Day), Language.English));
}
