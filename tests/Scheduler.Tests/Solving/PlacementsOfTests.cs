using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class PlacementsOfTests
{
    private static Placement[] Of(MarketBuilder market, params string[] seats)
    {
        var model = market.Problem().Model();
        return [.. PlacementsOf.Solution(model, model.Chosen(seats))];
    }

    private static string[] Stalls(Placement placement) => [.. placement.Stalls.Select(stall => stall.Value)];

    [Fact]
    public void A_run_of_stalls_is_its_ground_its_hours_and_a_draft()
    {
        Placement placed = Assert.Single(Of(
            new MarketBuilder().Window("morning").Street("R", 4000).Stalls("A", 4, gapCm: 60).Vendor("v", min: 2), "v on A2 A3"));

        Assert.Equal(["A2", "A3"], Stalls(placed));
        Assert.Equal(new Stretch(260, 720), placed.Stretch);
        Assert.Equal((new VendorId("v"), new WindowId("morning"), new ZoneId("R"), new FrontageId("A")), (placed.Vendor, placed.Window, placed.Zone, placed.Frontage));
        Assert.Equal(("05:30", "08:45"), (placed.ArriveAt.ToString(), placed.LeaveBy.ToString()));
        Assert.Equal(Commitment.Draft, placed.Commitment);
    }

    [Fact]
    public void A_stretch_of_an_unmarked_line_has_no_stalls_and_no_side_gap()
    {
        Placement placed = Assert.Single(Of(new MarketBuilder().Street("R", 4000).Unmarked("B", 600).Vendor("v"), "v on B:100-300"));

        Assert.Empty(placed.Stalls);
        Assert.Equal(new Stretch(100, 300), placed.Stretch);
    }

    [Theory]
    [InlineData(0, "v on A1", 200)]
    [InlineData(0, "v on A1 A2", 150)]
    [InlineData(120, "v on A1 A2", 120)]
    [InlineData(0, "v on B:0-200", 180)]
    [InlineData(120, "v on B:0-200", 120)]
    public void The_depth_is_what_was_asked_or_what_all_of_the_place_takes(int asked, string seat, int depthCm) =>
        Assert.Equal(depthCm, Assert.Single(Of(
            new MarketBuilder().Street("R", 4000).Stalls("A", 2).Change("A2", stall => stall with { DepthCm = 150 }).Unmarked("B", 600, depthCm: 180)
                .Vendor("v", max: 2, depthCm: asked), seat)).DepthCm);

    [Fact]
    public void Each_piece_is_a_placement_in_the_order_of_the_street()
    {
        Placement[] placed = Of(
            new MarketBuilder().Street("R", 4000).Stalls("A", 4).Stalls("C", 2)
                .Vendor("h", tier: 1, own: ["C1", "A4", "A1"]).Vendor("v"),
            "h on A1 | A4 | C1", "v on A2");

        Assert.Equal(["h A1", "v A2", "h A4", "h C1"], placed.Select(p => $"{p.Vendor} {string.Join(' ', Stalls(p))}"));
    }

    [Fact]
    public void A_run_over_the_joint_of_a_circle_is_two_stretches_of_ground()
    {
        Placement[] placed = Of(
            new MarketBuilder().Street("R", 4000).Stalls("A", 4, gapCm: 60, circular: true).Vendor("v", min: 3).Tariff(100, TariffUnit.Place),
            "v on A3 A4 A1");

        Assert.Equal([["A1"], ["A3", "A4"]], placed.Select(Stalls));
        Assert.Equal([new Stretch(0, 200), new Stretch(520, 980)], placed.Select(p => p.Stretch));
        Assert.Equal([100, 0], placed.Select(p => p.Fee.Value));
    }
}
