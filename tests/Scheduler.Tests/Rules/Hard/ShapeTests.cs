using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class ShapeTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000)
        .Stalls("A", 3, circular: true, startCm: 100).Change("A1", stall => stall with { DepthCm = 120 }).Stalls("B", 1, side: Side.Right)
        .Category("grill", hot: true)
        .Vendor("v", max: 2).Vendor("w", "grill").Vendor("shallow", depthCm: 100)
        .Problem().Model();

    private static string[] Shapes(Func<Line, bool> stands, Func<StallRequest, bool>? counts = null) =>
    [
        .. Shape.Of(Model, stands, counts).Select(shape =>
            $"{shape.Stand.Line.Frontage.Id} {shape.Stand.Along.FromCm}-{shape.Stand.Along.ToCm} × {shape.Stand.DepthCm}, {shape.ReachCm}: "
            + string.Join(", ", shape.Columns.Select(column => $"{Model.Requests[Model.Columns[column].Request].Vendor} on {Model.Columns[column].Ground()}"))),
    ];

    [Fact]
    public void Columns_that_put_the_same_stand_on_the_same_ground_are_one_shape() => Assert.Equal(
        ["B 0-200 × 100, 300: shallow on B1", "B 0-200 × 200, 200: v on B1, w on B1"],
        Shapes(line => line.Frontage.Id.Value == "B"));

    /// <summary>v on A3 A1 is two stands: A3 as deep as it is and A1 as deep as that is.</summary>
    [Fact]
    public void A_piece_over_the_joint_of_a_circle_is_two_stands_each_as_deep_as_its_own_stalls() => Assert.Equal(
        [
            "A 100-300 × 120, 280: v on A1, v on A3 A1, w on A1", "A 100-500 × 120, 280: v on A1 A2", "A 300-500 × 200, 200: v on A2, w on A2",
            "A 300-700 × 200, 200: v on A2 A3", "A 500-700 × 200, 200: v on A3, v on A3 A1, w on A3",
        ],
        Shapes(line => line.Frontage.Id.Value == "A", request => request.DepthCm == 0));

    [Fact]
    public void Only_the_requests_that_count_are_asked() =>
        Assert.Equal(["B 0-200 × 200, 200: w on B1"], Shapes(line => line.Frontage.Id.Value == "B", Model.Problem.IsHot));
}
