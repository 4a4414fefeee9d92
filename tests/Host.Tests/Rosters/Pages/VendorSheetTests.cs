using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class VendorSheetTests
{
    [Fact]
    public void Every_placement_is_a_card_with_stall_times_and_fee()
    {
        MarketProblem problem = Day().Problem();

        XElement page = Page(problem, problem.Plan(problem.On("v1", ["A1", "A2"], fen: 2450), problem.At("v2", "B", 120, 300)));

        Assert.Equal(
            ["A1 A2|¥24.50|05:30|08:45", "B 1.2–3 m|¥6|05:30|08:45"],
            Of(page, "card").Select(card => $"{Text(card, "stall")}|{Text(card, "fee")}|{string.Join('|', Of(card, "clock").Select(clock => clock.Value))}"));
    }

    [Fact]
    public void A_refusal_shows_reason_and_appeal_and_never_another_vendors_id_or_name()
    {
        MarketProblem problem = Named("v1", "Golden Noodles").Header(header => header with { Appeal = new Bilingual("申诉", "object here") }).Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Refusing(
            "v2", RefusalCode.AllHeld, new Bilingual("A1 已给第 1 位", "A1 went to rank 1"),
            new Fact("A1", FactCode.Held, Holder: new VendorId("v1"), Standing: new StandingShown(2, 1)));

        XElement refusal = Assert.Single(Of(Page(problem, plan), "refusal"));

        Assert.Contains("A1 went to rank 1", refusal.Value, StringComparison.Ordinal);
        Assert.Contains("object here", refusal.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("v1", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Golden", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_tier_stands_on_no_card()
    {
        MarketProblem plain = Day().Problem();
        MarketProblem discreet = plain with { Policy = plain.Policy with { Tiers = [.. plain.Policy.Tiers.Select(tier => tier with { IsPrivate = true })] } };
        string tier = plain.Policy.Tier(plain.Vendor(new("v2")).Tier).Name.En;

        string Card(MarketProblem problem) => Of(Page(problem, problem.Plan().Refusing("v2", RefusalCode.AllHeld, new Bilingual("A1 已给他人", "A1 is taken"))), "refusal").Single().Value;

        Assert.Contains(tier, Card(plain), StringComparison.Ordinal);
        Assert.DoesNotContain(tier, Card(discreet), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_costs_nothing_is_called_free_and_one_without_a_tariff_is_not_priced()
    {
        MarketProblem priced = Day().Tariff(500).Problem(), unpriced = Day().Problem();

        Assert.Equal("free免费", Text(Page(priced, priced.Plan(priced.On("v1", ["A1"], fen: 0))), "fee"));
        Assert.Empty(Of(Page(unpriced, unpriced.Plan(unpriced.On("v1", ["A1"], fen: 0))), "fee"));
    }

    [Fact]
    public void The_readers_language_comes_first_and_the_other_stands_beside_it()
    {
        MarketProblem problem = Named("v1", "Noodles", "米线").Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"]));

        Assert.Equal("米线Noodles", Of(Page(problem, plan, Language.Chinese), "vendor").First().Value);
        Assert.Equal("Noodles米线", Of(Page(problem, plan, Language.English), "vendor").First().Value);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("a & b \u0001 \uD800")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = Named("v1", name).Problem();

        XElement page = Page(problem, problem.Plan(problem.On("v1", ["A1"])));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.StartsWith(name[..3], Of(page, "vendor").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_element_is_left_open_for_a_browser_and_the_style_holds_nothing_that_XML_escapes()
    {
        MarketProblem problem = Day().Problem();
        string page = Encoding.UTF8.GetString(VendorSheet.Write(problem, problem.Plan(problem.On("v1", ["A1"])), Language.English));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("/>").Length - 1);
        Assert.DoesNotContain("&", page[..page.IndexOf("</style>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void An_officers_number_is_printed()
    {
        MarketProblem problem = Day().Feature("H1", FeatureKind.Hydrant, 500).Override("hydrant", 250).Problem();

        Assert.Contains("Letter 1, Officer 007", Page(problem, problem.Plan()).Value, StringComparison.Ordinal);
    }

    private static MarketBuilder Day() => new MarketBuilder()
        .Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60).Unmarked("B", 1200).Vendor("v1").Vendor("v2");

    private static NamedDay Named(string vendor, string en, string? zh = null) => new(Day(), vendor, new Bilingual(zh ?? en, en));

    private static XElement Page(MarketProblem problem, Plan plan, Language language = Language.English) =>
        Parsed.Page(VendorSheet.Write(problem, plan, language));

    private static IEnumerable<XElement> Of(XElement page, string kind) =>
        page.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(kind) == true);

    private static string Text(XElement page, string kind) => Of(page, kind).First().Value;
}
