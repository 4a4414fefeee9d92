using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class TrafficRailsTests
{
    /// <summary>
    /// Traffic on the right half of a road of 1200. A1 is 0–200, A2 260–460, A3 520–720, A4 780–980, each 400 from the traffic; F stands outward on the right
    /// footway, 100 behind the kerb. Pieces are 200.
    /// </summary>
    private static MarketBuilder Market(int laneCm = 400, Side? live = Side.Right) => new MarketBuilder()
        .Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = live })
        .Stalls("A", 4, gapCm: 60, offsetCm: 600, joinCm: 60).Stalls("F", 2, side: Side.Right, offsetCm: 700, depthCm: 60)
        .ChangeLine("F", line => line with { StandsOutward = true })
        .Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, laneCm).Vendor("v", max: 2).Vendor("w", max: 2);

    private static string[] Rails(MarketBuilder market, params string[] seats)
    {
        PlacementModel model = market.Problem().Model();
        return
        [
            .. model.SetUpOf(model.Chosen(seats).Chosen).Rails
                .Select(run => $"{run.Frontage} {run.Stretch} {run.Pieces} at {run.AtCm}, {run.OpenPieces} by {run.Post}"),
        ];
    }

    [Fact]
    public void Every_place_that_a_stand_overlaps_has_a_piece_and_neighbouring_ones_are_one_run()
    {
        Assert.Equal(["A 0–200 cm 1 at 0, 0 by "], Rails(Market(), "v on A1"));
        Assert.Equal(["A 200–600 cm 2 at 0, 0 by "], Rails(Market(), "v on A2"));
        Assert.Equal(["A 0–600 cm 3 at 0, 0 by "], Rails(Market(), "v on A1", "w on A2"));
        Assert.Equal(["A 0–200 cm 1 at 0, 0 by ", "A 400–800 cm 2 at 0, 0 by "], Rails(Market(), "v on A1", "w on A3"));
    }

    [Fact]
    public void A_run_takes_its_gaps_with_it_and_the_last_place_may_go_on_beyond_the_line() =>
        Assert.Equal(["A 400–1000 cm 3 at 0, 0 by "], Rails(Market(), "v on A3 A4"));

    [Fact]
    public void Beside_its_own_half_rails_stand_at_the_kerb_and_open_where_the_lane_does_not_fit_on_the_footway()
    {
        Assert.Equal(["F 0–200 cm 1 at 600, 1 by rails.R"], Rails(Market(), "v on F1"));
        Assert.Equal(["F 0–200 cm 1 at 600, 0 by "], Rails(Market(100), "v on F1"));
    }

    [Fact]
    public void With_traffic_on_both_halves_it_is_the_nearer_one_that_counts() =>
        Assert.Equal(["F 0–200 cm 1 at 600, 1 by rails.R"], Rails(Market(live: null), "v on F1"));

    /// <summary>A3 is 401 from the traffic and A2 400: with a lane of 401 the rails before A2 open, and so does the place that it shares with A3.</summary>
    [Fact]
    public void Places_that_open_are_a_run_of_their_own()
    {
        MarketBuilder market = Market(401).Change("A3", stall => stall with { DepthCm = 199 });

        Assert.Equal(["A 400–800 cm 2 at 0, 0 by "], Rails(market, "w on A3"));
        Assert.Equal(["A 200–600 cm 2 at 0, 2 by rails.R", "A 600–800 cm 1 at 0, 0 by "], Rails(market, "v on A2", "w on A3"));
        Assert.Equal(["A 200–800 cm 3 at 0, 3 by rails.R"], Rails(market, "v on A2 A3"));
    }

    [Fact]
    public void Lines_come_in_the_order_of_the_facts() =>
        Assert.Equal(
            ["A 0–200 cm 1 at 0, 0 by ", "F 200–400 cm 1 at 600, 1 by rails.R"], Rails(Market(), "v on F2", "w on A1"));

    [Fact]
    public void Round_the_joint_of_a_circle_rails_stand_before_both_parts() =>
        Assert.Equal(
            ["A 0–200 cm 1 at 0, 0 by ", "A 600–1000 cm 2 at 0, 0 by "],
            Rails(Market().ChangeLine("A", line => line with { Circular = true }), "v on A4 A1"));
}
