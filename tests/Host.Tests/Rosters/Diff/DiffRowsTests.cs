using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Diff;
using TidalMarket.Host.Tests.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Diff;

public class DiffRowsTests
{
    private static readonly MarketBuilder Day = new MarketBuilder().Street("R", lengthCm: 6000).Stalls("A", 4).Unmarked("U", 1000)
        .Vendor("v1").Vendor("v2").Vendor("v3").Vendor("v4");

    private static readonly MarketProblem Problem = Day.Problem();

    [Fact]
    public void Every_difference_is_a_row_the_gravest_first()
    {
        Plan from = Problem.Plan(Problem.On("v1", ["A1"]), Problem.On("v2", ["A2"], fen: 800), Problem.On("v3", ["A3"])).Refusing("v4", RefusalCode.AllHeld, Bilingual.Same("–"));
        Plan to = Problem.Plan(Problem.On("v2", ["A4"]), Problem.On("v3", ["A3"], fen: 0), Problem.At("v4", "U", 0, 200)).Refusing("v1", RefusalCode.CapFull, Bilingual.Same("–"));

        Assert.Equal(
            [
                "v1 no longer placed: A1 → refused: its category is full 1200 → ",
                "v2 moved: A2 → A4 800 → 1200",
                "v3 same place, other terms: A3 05:30–08:45 2 m → A3 05:30–08:45 2 m 1200 → 0",
                "v4 newly placed: refused: every stall it could have is taken → U 0–2 m  → 600",
                "A4 newly taken:  →   → ",
                "U 0–2 m newly taken:  →   → ",
                "A1 newly free:  →   → ",
                "A2 newly free:  →   → ",
            ],
            Rows(from, to).Select(row => $"{row.Id} {row.Change.En}: {row.From.En} → {row.To.En} {row.FromFee?.Value} → {row.ToFee?.Value}"));
    }

    [Fact]
    public void Objectives_are_named_by_the_policy_and_a_tier_that_it_has_not_by_number()
    {
        Plan from = Problem.Plan() with { Objectives = [Value(3, "applicants", 2), Value(1, "elsewhere", 99)] };
        Plan to = Problem.Plan() with { Objectives = [Value(2, "applicants", 2), Value(4, "elsewhere", 99)] };

        Assert.Equal(
            ["left out · T2 3 → 2 better", "left out · tier 99 1 → 4 worse"],
            Rows(from, to).Select(row => $"{row.Name.En} {row.From.En} → {row.To.En} {row.Change.En}"));
    }

    /// <summary>What shuts a zone may be why all else differs.</summary>
    [Fact]
    public void Zones_come_first_and_posts_and_rails_after_the_ground()
    {
        MarketProblem problem = RailedDay.Market().Problem();
        Plan from = RailedDay.Plan(problem), bare = problem.Plan(problem.On("v1", ["A1"]));
        Plan to = bare.Open("R").Open("Q")
            .Posted(problem, PostKind.Mouth, "west", guides: 2).Posted(problem, PostKind.Mouth, "east").Posted(problem, PostKind.Mouth, "south")
            .Posted(problem, PostKind.Crowd, guides: 2, hours: "06:00–08:30")
            .RailedAcross("R", "west", 0, -600, 2).RailedAcross("R", "west", 0, 200, 1).RailedAlong("R", "U", 1000, 2, mouth: "lane", open: 1, atCm: 600)
            .RailedAlong("R", "U", 2000, 3).RailedAlong("R", "U", 0, 1);
        var names = new MarketNames(RailedDay.Market().Market());

        Assert.Equal(
            [
                "zone Q newly open: shut: guides 6 of 7 → open",
                "post rails.R dropped: 05:30–08:45, 1 guide → –",
                "post south new: – → 05:00–09:05, 1 guide",
                "post west changed: 05:00–09:05, 1 guide → 05:00–09:05, 2 guides",
                "post zebra dropped: 05:30–08:45, 1 guide → –",
                "rails A dropped: 0–2 m 1 piece, 1 opens → –",
                "rails U changed: 20–26 m 3 pieces → 0–2 m 1 piece · 20–26 m 3 pieces",
                "rails west changed: left 2 pieces, 1 opens · right 2 pieces, 1 opens → left 2 pieces, 1 opens · right 1 piece, 1 opens",
            ],
            DiffRows.Of(names, PlanDiff.Of(from, to)).Select(row => $"{DiffWords.Of(row.Subject).En} {row.Id} {row.Change.En}: {row.From.En} → {row.To.En}"));
    }

    [Fact]
    public void Rails_that_nobody_stands_by_to_open_any_more_are_told_so()
    {
        MarketProblem problem = RailedDay.Market().Problem();
        Plan from = problem.Plan().RailedAlong("R", "U", 1000, 2, mouth: "lane", open: 1, atCm: 600, post: "lane");
        Plan to = problem.Plan().RailedAlong("R", "U", 1000, 2, mouth: "lane", open: 1, atCm: 600);

        DiffRow row = Assert.Single(DiffRows.Of(new MarketNames(RailedDay.Market().Market()), PlanDiff.Of(from, to)));

        Assert.Equal(("10–14 m 2 pieces, 1 opens", "10–14 m 2 pieces, 1 opens, nobody stands there"), (row.From.En, row.To.En));
    }

    [Fact]
    public void Zones_posts_and_rails_that_the_market_no_longer_knows_are_told_by_their_ids()
    {
        Plan to = Problem.Plan() with
        {
            Zones = [new(new("gone"), new("night"), ZoneUse.Open)],
            Posts = [new(new("m"), PostKind.Mouth, new("night"), new("gone"), new("m"), new(new(300), new(400)), 1), new(new("rails.gone"), PostKind.Rails, new("night"), new("gone"), null, new(new(300), new(400)), 1)],
            Rails = [new(new("gone"), new("night"), null, new("m"), new(0, 200), 1, 1, 0, null), new(new("gone"), new("night"), null, null, new(0, 200), 1, 1, 0, null)],
        };

        Assert.Equal(["gone", "m", "gone", "gone", "m"], Rows(Problem.Plan(), to).Select(row => row.Name.En));
    }

    [Fact]
    public void What_the_market_no_longer_knows_is_told_by_its_id()
    {
        Plan to = Problem.Plan(Problem.On("v1", ["A1"]) with { Vendor = new("gone"), Window = new("night"), Frontage = new("X") });

        Assert.Equal([("night", "gone"), ("night", "X")], Rows(Problem.Plan(), to).Select(row => (row.Window.En, row.Name.En)));
    }

    [Fact]
    public void Table_and_page_hold_back_what_a_program_would_run()
    {
        Plan to = Problem.Plan(Problem.On("v1", ["A1"]) with { Vendor = new("=<script>alert(1)</script>") });
        ImmutableArray<DiffRow> rows = Rows(Problem.Plan(), to);

        string[] line = CsvSheet.Rows(DiffList.Write(rows, Language.English))[0];
        var page = Parsed.Page(DiffSheet.Write(Day.Market(), Problem.Plan(), to, rows, Language.English));

        Assert.Equal("\"'=<script>alert(1)</script>\"", line[2]);
        Assert.Equal(["vendor 摊主", "morning", "newly placed 新安排", "did not ask 未申请", "A1", "", "12"], [line[0], line[1], line[5], line[6], line[7], line[8], line[9]]);
        Assert.Empty(page.Descendants("script"));
        Assert.Contains("=<script>", page.Of("id").First().Value, StringComparison.Ordinal);
    }

    private static ImmutableArray<DiffRow> Rows(Plan from, Plan to) => DiffRows.Of(new MarketNames(Day.Market()), PlanDiff.Of(from, to));

    private static ObjectiveValue Value(long value, string group, int tier) =>
        new(Rung.Entitlement, group, new("morning"), tier, null, "vendors", value, value, true);
}
