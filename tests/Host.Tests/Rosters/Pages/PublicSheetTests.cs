using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class PublicSheetTests
{
    [Fact]
    public void Everyone_reads_stall_trade_name_and_category_along_the_street()
    {
        MarketProblem problem = Day().Named(("kx1", "Noodles"), ("kx2", "Plums"));

        XElement page = Page(problem, problem.Plan(problem.On("kx2", ["A3"]), problem.On("kx1", ["A1"])));

        Assert.Equal(["A1|Noodles|goods", "A3|Plums|goods"], page.Descendants("tr").Select(row => $"{row.Texts("place").Single()}|{row.Of("first").First().Value}|{row.Texts("goods").Single()}"));
    }

    [Fact]
    public void Neither_fee_nor_tier_nor_id_is_on_it()
    {
        MarketProblem problem = Day().Named(("kx1", "Noodles"), ("kx2", "Plums"));
        Plan plan = problem.Plan(problem.On("kx1", ["A1"], fen: 0), problem.On("kx2", ["A2"], fen: 1777))
            .Refusing("kx3", RefusalCode.AllHeld, Bilingual.Same("secret reason"), new Fact("A1", FactCode.Held, Holder: new VendorId("kx1"), Standing: new(2, 1)));

        string page = Parsed.Body(Sheet(problem, plan)).ToString();

        Assert.All(
            ["¥", "17.77", "T2", "T3", "kx1", "kx2", "kx3", "secret reason"],
            secret => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_is_the_same_to_the_byte_whoever_is_in_need()
    {
        MarketProblem one = Day(firstTier: 2, secondTier: 5).Tariff(1200).Tariff(0, tier: 2).Named(("kx1", "Noodles"), ("kx2", "Plums"));
        MarketProblem other = Day(firstTier: 5, secondTier: 2).Tariff(1200).Tariff(0, tier: 2).Named(("kx1", "Noodles"), ("kx2", "Plums"));

        Plan first = one.Plan(one.On("kx1", ["A1"], fen: 0), one.On("kx2", ["A2"], fen: 1200));
        Plan second = other.Plan(other.On("kx1", ["A1"], fen: 1200), other.On("kx2", ["A2"], fen: 0));

        Assert.Equal(Sheet(one, first), Sheet(other, second));
    }

    [Fact]
    public void The_refused_are_counted_by_reason()
    {
        MarketProblem problem = Day().Problem();
        Plan plan = problem.Plan(problem.On("kx1", ["A1"])).Refusing("kx2", RefusalCode.AllHeld, Bilingual.Same("–")).Refusing("kx3", RefusalCode.AllHeld, Bilingual.Same("–"));

        XElement refused = Assert.Single(Page(problem, plan).Of("refused"));

        Assert.Equal("2every stall it could have is taken可用摊位均已分配", Assert.Single(refused.Descendants("li")).Value);
    }

    [Fact]
    public void Empty_stalls_are_listed_by_what_keeps_them_empty()
    {
        MarketProblem problem = Day().Feature("H1", FeatureKind.Hydrant, 620, frontage: "A").Clear(FeatureKind.Hydrant, 50).Problem();

        XElement free = Assert.Single(Page(problem, problem.Plan(problem.On("kx1", ["A1"]))).Of("free"));

        Assert.Equal(["A2", "A3"], free.Texts("places"));
        Assert.Contains("keep clear: H1 (Hydrant)", free.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Anyone_can_check_it_by_permit_policy_hash_and_draw_and_knows_where_to_object()
    {
        MarketProblem problem = Day().Policy(TestPolicies.Community with { DrawSeed = "it's a seed" })
            .Header(header => header with { Appeal = new Bilingual("申诉", "object here") }).Problem();

        string proof = Assert.Single(Page(problem, problem.Plan(problem.On("kx1", ["A1"]))).Of("proof")).Value;

        Assert.All(
            ["T-1", "cn-community", "0123456789abcdef", "plan proved the best by the policy", "printf '%s\\n%s' 'it'\\''s a seed' 'V001' | sha256sum", "object here", "申诉"],
            said => Assert.Contains(said, proof, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("a & b \u0001 \uD800")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = Day().Policy(TestPolicies.Community with { DrawSeed = name }).Named(("kx1", name));

        XElement page = Parsed.Page(Sheet(problem, problem.Plan(problem.On("kx1", ["A1"]))));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.StartsWith(name[..3], page.Of("name").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_holds_nothing_that_XML_escapes()
    {
        MarketProblem problem = Day().Problem();
        foreach (byte[] bytes in (byte[][])[Sheet(problem, problem.Plan()), SlipSheet.Write(problem, problem.Plan(), Language.English), ChalkSheet.Write(problem, problem.Plan(), Language.English)])
        {
            string page = Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain("&", page[..page.IndexOf("</style>", StringComparison.Ordinal)], StringComparison.Ordinal);
        }
    }

    private static MarketBuilder Day(int firstTier = 2, int secondTier = 3) => new MarketBuilder()
        .Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60)
        .Vendor("kx1", tier: firstTier, rank: 1).Vendor("kx2", tier: secondTier, rank: 1).Vendor("kx3", tier: 6, rank: 1);

    private static XElement Page(MarketProblem problem, Plan plan) => Parsed.Body(Sheet(problem, plan));

    private static byte[] Sheet(MarketProblem problem, Plan plan) => PublicSheet.Write(problem, plan, Planner.KeepClears(problem), Language.English);
}
