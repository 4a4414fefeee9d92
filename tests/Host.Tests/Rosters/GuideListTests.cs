using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class GuideListTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Fact]
    public void Every_post_has_a_line_with_its_place_its_hours_and_its_rails_and_a_mouth_that_stays_shut_has_one_too() => Assert.Equal(
        [
            "west|mouth 口门|west|R|at start of the zone 区段起点处|morning|05:00|09:05|1|\"west (left) 1 piece, west (right) 1 piece west（左侧） 1 节、west（右侧） 1 节\"|05:00|09:05|",
            "east|mouth 口门|east|R|at end of the zone 区段终点处|morning|05:00|09:05|1||05:00|09:05|",
            "zebra|crossing 过街|zebra|R|6.00 m to 10.00 m from lamp towards the start 距lamp 6.00 m 至 10.00 m（向起点方向）|morning|05:30|08:45|1||05:00|09:05|",
            "rails.R|opens the rails 开护栏|rails of R R护栏|R|28.00 m to 30.00 m from lamp towards the start 距lamp 28.00 m 至 30.00 m（向起点方向）|morning|05:30|08:45|1|A 1 piece A 1 节|05:00|09:05|",
            "crowd|among the people 巡查|among the people 巡查||R|morning|06:00|08:30|2||05:00|09:05|",
            "lane|mouth (shut) 口门（关）|lane|R|11.00 m to 15.00 m from lamp towards the start 距lamp 11.00 m 至 15.00 m（向起点方向）|morning|05:00|09:05|0|\"closed by 2 pieces of rail, nobody stands there 护栏 2 节封闭，无人值守\"|05:00|09:05|",
        ],
        Lines(GuideList.Write(Day, RailedDay.Plan(Day), Language.English)));

    [Fact]
    public void The_readers_language_comes_first() =>
        Assert.StartsWith("west|口门 mouth|west|R|区段起点处 at start of the zone|", Lines(GuideList.Write(Day, RailedDay.Plan(Day), Language.Chinese))[0], StringComparison.Ordinal);

    [Fact]
    public void Windows_follow_each_other_and_a_plan_without_posts_is_an_empty_table()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "17:00", "21:00").Street("R", 6000).Feature("west", FeatureKind.Mouth, 0).Problem();
        Plan plan = problem.Plan().Posted(problem, PostKind.Mouth, "west", window: "evening").Posted(problem, PostKind.Mouth, "west");

        Assert.Equal(["morning", "evening"], CsvSheet.Rows(GuideList.Write(problem, plan, Language.English)).Select(row => row[5]));
        Assert.Empty(CsvSheet.Rows(GuideList.Write(problem, problem.Plan(), Language.English)));
    }

    [Fact]
    public void Names_that_Excel_would_run_are_held_back_and_signs_of_markup_stay_as_they_are()
    {
        MarketFacts facts = RailedDay.Market().Facts();
        MarketProblem problem = ProblemBuilder.Build(facts with
        {
            Features = [.. facts.Features.Select(row => row with { Value = row.Value with { Name = new("=<口>&", "=<mouth>&") } })],
        }).Value.On(MarketBuilder.Monday).Value;

        Assert.Equal("\"'=<mouth>& =<口>&\"", CsvSheet.Rows(GuideList.Write(problem, RailedDay.Plan(problem), Language.English))[0][2]);
    }

    private static string[] Lines(byte[] sheet) => [.. CsvSheet.Rows(sheet).Select(row => string.Join('|', row))];
}
