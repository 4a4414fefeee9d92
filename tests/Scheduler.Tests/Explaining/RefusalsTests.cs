using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class RefusalsTests
{
    private static MarketBuilder Row(int stalls) => new MarketBuilder().Street("R", 4000).Stalls("A", stalls);

    private static Refusal[] Refused(PlacementModel model, bool proved = true, params string[] seats) =>
        [.. Refusals.Of(model, model.Chosen(seats), proved)];

    private static Refusal Refused(MarketBuilder market, params string[] seats) =>
        Refused(market.Problem().Model(), proved: true, seats).Single(refusal => refusal.Vendor.Value == "v");

    private static string[] Facts(Refusal refusal) => [.. refusal.Facts.Select(fact => $"{fact.Where} {fact.Code}")];

    [Fact]
    public void Whoever_has_a_run_is_not_refused_and_whoever_has_none_is_in_the_order_of_standing()
    {
        PlacementModel model = Row(1).Vendor("last", rank: 3).Vendor("seated", rank: 2).Vendor("first", rank: 1).Problem().Model();

        Refusal[] refused = Refused(model, proved: true, "seated on A1");

        Assert.Equal(["first", "last"], refused.Select(refusal => refusal.Vendor.Value));
        Assert.All(refused, refusal => Assert.Equal(("morning", "search"), (refusal.Window.Value, refusal.Proof)));
    }

    [Fact]
    public void Without_proof_none_is_claimed() => Assert.Null(Assert.Single(Refused(Row(1).Vendor("v").Problem().Model(), proved: false)).Proof);

    [Fact]
    public void Every_wished_stall_has_its_verdict_in_the_order_of_the_wishes() =>
        Assert.Equal(["A3 Held", "A1 Blocked", "A2 Held"],
            Facts(Refused(Row(3).Blocked("A1").Vendor("v", wishes: ["A3", "A1", "A2"]).Vendor("w", min: 2), "w on A2 A3")));

    [Fact]
    public void Who_goes_anywhere_is_told_the_further_reasons_of_all_other_stalls() =>
        Assert.Equal(["A2 Held", "A3 Blocked"],
            Facts(Refused(Row(3).Blocked("A3").Vendor("v", wishes: ["A2"]).Vendor("w", min: 2), "w on A1 A2")));

    [Fact]
    public void Who_does_not_is_told_of_the_wishes_alone() =>
        Assert.Equal(["A2 Held"],
            Facts(Refused(Row(3).Blocked("A3").Vendor("v", wishes: ["A2"], anywhere: false).Vendor("w", min: 2), "w on A1 A2")));

    [Fact]
    public void Who_wishes_for_nothing_and_goes_nowhere_is_told_so() =>
        Assert.Equal(["* NotWished"], Facts(Refused(Row(3).Vendor("v", anywhere: false))));

    [Fact]
    public void A_holder_is_told_of_its_own_stalls_first() =>
        Assert.Equal(["A1 Held", "A2 Held"],
            Facts(Refused(Row(2).Vendor("v", tier: 1, own: ["A1"], wishes: ["A2"]).Vendor("w", tier: 1, own: ["A1", "A2"]), "w on A1 A2")));

    [Theory]
    [InlineData(RefusalCode.NoSuitableStall, "goods", 1, 0, "A1")]
    [InlineData(RefusalCode.CapFull, "veg", 1, 0, "A3")]
    [InlineData(RefusalCode.AllHeld, "veg", 1, 0, "A2")]
    [InlineData(RefusalCode.AllHeld, "goods", 1, 0, "A2")]
    [InlineData(RefusalCode.TooShort, "goods", 2, 0, "A3")]
    [InlineData(RefusalCode.NoSuitableStall, "goods", 1, 999, "A3")]
    public void The_code_over_the_facts_is_the_heaviest_of_them(RefusalCode code, string category, int min, int depthCm, string wish) =>
        Assert.Equal(code, Refused(
            Row(3).Blocked("A1").Category("veg", cap: 1).Vendor("v", category, min: min, depthCm: depthCm, wishes: [wish], anywhere: false).Vendor("w", "veg"),
            "w on A2").Code);

    [Fact]
    public void What_is_not_settled_is_said_before_all_else() =>
        Assert.Equal(RefusalCode.NotProved,
            Refused(Row(2).Vendor("v").Vendor("w").Problem().Model(), proved: false, "w on A1").Single().Code);

    [Fact]
    public void In_any_market_everyone_refused_has_facts_words_and_a_verdict_on_every_wish() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var climb = new LadderClimb(model => new Fast(model, 1), new Silent()).Climb(model, CancellationToken.None);
            var placed = climb.Best.Chosen.Select(column => model.Columns[column].Request).ToHashSet();
            Refusal[] refused = [.. Refusals.Of(model, climb.Best, proved: true)];
            Assert.Equal(
                model.Requests.Where((_, i) => !placed.Contains(i)).Select(request => request.Id),
                refused.Select(refusal => refusal.Request));
            foreach (Refusal refusal in refused)
            {
                Assert.NotEmpty(refusal.Facts);
                Assert.NotEmpty(refusal.Text.Zh);
                Assert.NotEmpty(refusal.Text.En);
                foreach (Wish wish in model.Problem.Request(refusal.Request)!.Wishes)
                    Assert.Contains(refusal.Facts, fact => fact.Where == (wish.Stall?.Value ?? wish.Frontage!.Value.Value));
            }
        }, iter: 40, threads: 1);

    [Fact]
    public void In_any_market_no_text_names_another_vendor() =>
        MarketGen.Small.Sample(market =>
        {
            MarketProblem plain = market.Problem();
            MarketProblem named = plain with
            {
                Vendors = [.. plain.Vendors.Select(vendor => vendor with { Name = new Bilingual($"豆花{vendor.Id}", $"Tofu {vendor.Id}") })],
            };
            PlacementModel model = named.Model();
            foreach (Refusal refusal in Refusals.Of(model, Greedy.Seat(model), proved: true))
                Assert.DoesNotMatch(@"豆花|Tofu|v\d", refusal.Text.Zh + refusal.Text.En);
        }, iter: 40, threads: 1);
}
