using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class LackingTests
{
    private static Fact Told(MarketBuilder market, string rule, string run, params string[] seats)
    {
        PlacementModel model = market.Problem().Model();
        string place = run.Split(" on ")[1].Split(' ')[0];
        return new Lacking(model, model.Chosen(seats))
            .Of(new RuleId(rule), place, model.Street.CellOf(new StallId(place)).Line, model.Chosen(run).Chosen[0]);
    }

    /// <summary>Two squares with a mouth each, and one guide.</summary>
    private static MarketBuilder Squares() => new MarketBuilder().Square("Q", 2000, 1000).Stalls("A", 2).Feature("q", FeatureKind.Mouth, 0)
        .Square("S", 2000, 1000).Stalls("B", 2).Feature("s", FeatureKind.Mouth, 0).Guide("g").Vendor("v").Vendor("w").Vendor("h", tier: 1, own: ["A1", "B1"]);

    [Fact]
    public void A_place_in_a_zone_that_is_shut_has_what_that_lacks() =>
        Assert.Equal(new Fact("B1", FactCode.ZoneShut, new("guides"), Need: 2, Has: 1), Told(Squares(), "guides", "w on B1", "v on A2"));

    /// <summary>Each zone could be opened for itself; own stalls in both ask for two guides.</summary>
    [Fact]
    public void Where_both_could_be_open_but_not_together_guides_are_short() =>
        Assert.Equal(new Fact("A1", FactCode.GuidesShort, Need: 2, Has: 1), Told(Squares(), "guides", "h on A1 | B1"));

    /// <summary>Traffic on the right half, and pieces for the first stall and half of the second.</summary>
    private static MarketBuilder BesideTraffic(int pieces, int opening) => new MarketBuilder()
        .Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right }).Stalls("A", 2, gapCm: 60, offsetCm: 600)
        .Rails("r", pieces).Rails("o", opening, openable: true).Keep(Measure.TrafficRail, 600).Vendor("v").Vendor("w");

    [Fact]
    public void Pieces_are_told_before_those_that_open()
    {
        Assert.Equal(new Fact("A2", FactCode.RailsShort, Need: 3, Has: 2), Told(BesideTraffic(2, 0), "rails", "w on A2", "v on A1"));
        Assert.Equal(new Fact("A2", FactCode.RailsShort, Need: 2, Has: 1), Told(BesideTraffic(9, 1).Keep(Measure.FireLane, 500), "rails", "w on A2"));
    }

    [Fact]
    public void Of_own_stalls_in_two_zones_the_one_that_lacks_rails_is_told_at_both()
    {
        MarketBuilder market = BesideTraffic(1, 0).Square("Q", 1000, 1000).Stalls("B", 1).Vendor("h", tier: 1, own: ["A2", "B1"]);
        PlacementModel model = market.Problem().Model();

        Fact told = new Lacking(model, model.Chosen()).Of(new("rails"), "B1", model.Street.LineOn(new("B")), model.Column("h", "A2 | B1"));

        Assert.Equal(new Fact("B1", FactCode.RailsShort, Need: 2, Has: 1), told);
    }

    [Fact]
    public void A_circuit_has_what_those_who_stand_leave_of_it()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Stalls("A", 3).Circuit("k", 3000, 2000, "A1", "A2").Circuit("j", 9000, 2000, "A3")
            .Vendor("v", powerW: 2000).Vendor("w", powerW: 1500).Vendor("x", powerW: 2000);

        Assert.Equal(new Fact("A2", FactCode.CircuitFull, Need: 1500, Has: 1000), Told(market, "circuit", "w on A2", "v on A1", "x on A3"));
    }

    [Theory]
    [InlineData("guides", true)]
    [InlineData("rails", true)]
    [InlineData("circuit", true)]
    [InlineData("side-gap", false)]
    public void It_is_about_guides_rails_and_power(string rule, bool isOf) => Assert.Equal(isOf, Lacking.IsOf(new(rule)));
}
