using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class RailLineTests
{
    /// <summary>A road of 1201, its right half 601; A stands at 400–600 left, B at 401–601 right, F outward from 650 on the right.</summary>
    private static MarketBuilder Market(Side? live = Side.Right, int laneCm = 0) => new MarketBuilder()
        .Street("R", 4000, 1201, Traffic.Live).ChangeZone(zone => zone with { LiveSide = live })
        .Stalls("A", 1, offsetCm: 600).Stalls("B", 1, offsetCm: 601, side: Side.Right).Stalls("F", 1, side: Side.Right, offsetCm: 650, depthCm: 60)
        .ChangeLine("F", line => line with { StandsOutward = true })
        .Keep(Measure.TrafficRail, 500).Keep(Measure.TrafficRail, 600, "wider").Keep(Measure.FireLane, laneCm);

    private static RailNeed? Need(MarketBuilder market, string line)
    {
        Street street = market.Problem().Street();
        Line on = street.LineOn(new(line));
        return street.RailsOn(on).Of(Stand.Whole(on));
    }

    [Theory]
    [InlineData(Side.Right, "A", 400, 0)]
    [InlineData(Side.Left, "B", 401, 0)]
    [InlineData(Side.Right, "F", 49, 601)]
    [InlineData(null, "F", 49, 601)]
    [InlineData(null, "A", -200, 600)]
    public void Space_is_across_to_the_nearest_live_half_and_rails_stand_at_its_edge(Side? live, string line, int space, int at)
    {
        RailNeed need = Need(Market(live), line)!.Value;

        Assert.Equal((space, at), (need.SpaceCm, need.AtCm));
    }

    /// <summary>F is 650 from the left half, more than the widest rule asks about.</summary>
    [Fact]
    public void The_widest_rule_counts_and_beyond_it_there_is_no_need()
    {
        Assert.Null(Need(Market(Side.Left), "F"));
        Assert.Equal(600, Market().Problem().Street().RailsOn(Market().Problem().Line("A")).Rule!.Number);
    }

    [Theory]
    [InlineData(400, false, true)]
    [InlineData(401, true, true)]
    [InlineData(601, true, true)]
    [InlineData(602, true, false)]
    public void Who_leaves_less_than_a_lane_is_beyond_the_rails(int laneCm, bool isBeyond, bool hasLane)
    {
        RailNeed need = Need(Market(laneCm: laneCm), "A")!.Value;

        Assert.Equal((isBeyond, hasLane), (need.IsBeyond, need.HasLane));
    }

    [Fact]
    public void Places_are_counted_from_the_lines_origin_in_the_length_of_its_zones_pieces()
    {
        MarketBuilder market = Market().Rails("r", 1, pieceCm: 150);
        RailLine rails = market.Problem().Street().RailsOn(market.Problem().Line("A"));

        Assert.Equal([0, 1], rails.Places(new(0, 200)));
        Assert.Equal([1], rails.Places(new(150, 300)));
        Assert.Equal([0, 1, 2], rails.Places(new(149, 301)));
        Assert.Equal(new Stretch(300, 450), rails.Ground(2));
    }

    [Fact]
    public void Lines_without_a_rule_or_traffic_never_need_any()
    {
        Assert.True(Market().Problem().Street().RailsOn(Market().Problem().Line("A")).MayBeNeeded);
        MarketProblem closed = Market().ChangeZone(zone => zone with { UsualTraffic = Traffic.Closed }).Problem();
        Assert.False(closed.Street().RailsOn(closed.Line("A")).MayBeNeeded);
        MarketProblem square = new MarketBuilder().Square("Q", 1000, 1000).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live }).Stalls("A", 1)
            .Keep(Measure.TrafficRail, 600).Problem();
        Assert.False(square.Street().RailsOn(square.Line("A")).MayBeNeeded);
    }
}
