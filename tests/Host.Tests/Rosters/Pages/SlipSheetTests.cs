using System.Xml.Linq;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class SlipSheetTests
{
    [Fact]
    public void A_vendor_finds_place_fee_times_and_the_tape_on_one_slip()
    {
        MarketProblem problem = Day().Header(header => header with { Landmarks = [new(new("L"), Bilingual.Same("lamp"), new("R"), 100)] })
            .Named(("v1", "Noodles"));

        XElement slip = Assert.Single(Slips(problem, problem.Plan(problem.On("v1", ["A2", "A3"], fen: 1250))));

        Assert.Equal(["A2 A3", "¥12.50", "05:30|08:45", "Noodles" + "Noodles号"], [
            slip.Texts("stall").Single(), slip.Texts("fee").Single(), string.Join('|', slip.Texts("clock")), slip.Texts("vendor").Single()]);
        Assert.Contains("hook the tape at lamp: 1.60 m to 6.20 m towards the end", slip.Value, StringComparison.Ordinal);
        Assert.Contains("no deeper than 2 m", slip.Value, StringComparison.Ordinal);
        Assert.Contains("R · A", slip.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_stalls_that_lie_apart_are_one_slip_with_one_fee()
    {
        MarketProblem problem = Day().Problem();

        XElement slip = Assert.Single(Slips(problem, problem.Plan(problem.On("v1", ["A1"], fen: 800), problem.On("v1", ["A3"], fen: 400))));

        Assert.Equal(("A1 · A3", "¥12"), (slip.Texts("stall").Single(), slip.Texts("fee").Single()));
        Assert.Equal(2, slip.Of("tape").Count());
    }

    [Fact]
    public void What_the_place_grants_is_what_was_asked_and_nothing_is_said_of_ground_that_was_not_surveyed()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000, surveyed: false).Stalls("A", 2).Vendor("v1", powerW: 1500, water: true).Problem();

        XElement slip = Assert.Single(Slips(problem, problem.Plan(problem.On("v1", ["A1"]))));

        Assert.StartsWith("power up to 1500 W · water at the place", slip.Texts("needs").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_refused_come_by_standing_with_their_place_on_the_waiting_list_and_the_appeal()
    {
        MarketProblem problem = Day().Header(header => header with { Appeal = new Bilingual("申诉", "object here") }).Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Refusing("v3", RefusalCode.AllHeld, Bilingual.Same("why 3")).Refusing("v2", RefusalCode.AllHeld, Bilingual.Same("why 2"));

        XElement[] slips = [.. Slips(problem, plan).Where(slip => slip.Of("verdict").Any())];

        Assert.Equal(["why 2", "why 3"], slips.Select(slip => slip.Texts("reason").Single()));
        Assert.Contains("1st of 2", slips[0].Value, StringComparison.Ordinal);
        Assert.Contains("第 2 位，共 2 位", slips[1].Value, StringComparison.Ordinal);
        Assert.All(slips, slip => Assert.Contains("object here", slip.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_slip_of_a_solved_day_names_nobody_else()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000).Stalls("A", 2)
            .Vendor("kx1", tier: 2, rank: 1).Vendor("kx2", tier: 2, rank: 2).Vendor("kx3", tier: 3, rank: 1, wishes: ["A1", "A2"]).Vendor("kx4", tier: 3, rank: 2)
            .Named(("kx1", "Noodles"), ("kx2", "Plums"), ("kx3", "Hats"), ("kx4", "Keys"));
        Plan plan = Planner.Solve(problem, new SolveOptions(Engine: Engine.Greedy), new Unheard(), CancellationToken.None);

        XElement[] refused = [.. Slips(problem, plan).Where(slip => slip.Of("verdict").Any())];

        Assert.Equal(2, refused.Length);
        foreach ((XElement slip, int own) in refused.Zip([2, 3]))
            for (int other = 0; other < 4; other++)
            {
                if (other == own) continue;
                Assert.DoesNotContain($"kx{other + 1}", slip.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(((string[])["Noodles", "Plums", "Hats", "Keys"])[other], slip.ToString(), StringComparison.Ordinal);
            }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("a & b \u0001 \uD800")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = Day().Named(("v1", name), ("v2", name));
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Refusing("v2", RefusalCode.AllHeld, Bilingual.Same(name));

        XElement page = Parsed.Page(SlipSheet.Write(problem, plan, Language.English));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.All(page.Texts("vendor"), vendor => Assert.StartsWith(name[..3], vendor, StringComparison.Ordinal));
    }

    private static MarketBuilder Day() => new MarketBuilder().Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60).Vendor("v1").Vendor("v2").Vendor("v3");

    private static IEnumerable<XElement> Slips(MarketProblem problem, Plan plan) => Parsed.Body(SlipSheet.Write(problem, plan, Language.English)).Of("slip");

    private sealed class Unheard : IPlanObserver
    {
        public void Began(Stage stage)
        {
        }

        public void Ended(Stage stage)
        {
        }

        public void Climbing(WindowId window, Rung rung, string group)
        {
        }

        public void Found(WindowId window, Rung rung, long value, long? bound)
        {
        }
    }
}
