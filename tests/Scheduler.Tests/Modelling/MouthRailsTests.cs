using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class MouthRailsTests
{
    /// <summary>A road of 1201, its right half 601, and pieces of 200.</summary>
    private static MarketBuilder Market(int laneCm, Traffic traffic = Traffic.Closed, Side? live = null) => new MarketBuilder()
        .Street("R", 4000, 1201, traffic).ChangeZone(zone => zone with { LiveSide = live }).Stalls("A", 5, offsetCm: 600).Stalls("B", 5, offsetCm: 599)
        .Keep(Measure.MouthRail).Keep(Measure.FireLane, laneCm).Vendor("v");

    private static string[] Rails(MarketBuilder market, params string[] opened)
    {
        Street street = market.Problem().Street();
        OpenZone zone = street.Opened(street.Problem.Zones[0]);
        return
        [
            .. MouthRails.Of(street, zone, opened.Select(id => new FeatureId(id)).ToHashSet())
                .Select(run => $"{run.Mouth} {run.Frontage} {run.Stretch} {run.Pieces} at {run.AtCm}, {run.OpenPieces} by {run.Post}"),
        ];
    }

    [Theory]
    [InlineData(400, "m  -600–-200 cm 2 at 700, 1 by m|m  201–601 cm 2 at 700, 1 by m")]
    [InlineData(401, "m  -600–-200 cm 2 at 700, 1 by m|m  201–601 cm 2 at 700, 1 by m")]
    [InlineData(402, "m  -600–-400 cm 1 at 700, 1 by m|m  201–601 cm 2 at 700, 1 by m")]
    [InlineData(403, "m  -600–-400 cm 1 at 700, 1 by m|m  401–601 cm 1 at 700, 1 by m")]
    [InlineData(802, "m  401–601 cm 1 at 700, 1 by m")]
    [InlineData(804, "")]
    public void As_many_whole_pieces_as_fit_between_gate_and_kerb(int laneCm, string rails) =>
        Assert.Equal(
            rails.Split('|', StringSplitOptions.RemoveEmptyEntries), Rails(Market(laneCm).Feature("m", FeatureKind.Mouth, 700)));

    /// <summary>On the left the rails reach to the axis as long as the lane fits on the right, which is 601.</summary>
    [Theory]
    [InlineData(601, Side.Right, "m  -600–0 cm 3 at 0, 1 by m")]
    [InlineData(602, Side.Right, "m  -600–-200 cm 2 at 0, 1 by m")]
    [InlineData(601, Side.Left, "m  1–601 cm 3 at 0, 1 by m")]
    [InlineData(602, Side.Left, "m  201–601 cm 2 at 0, 1 by m")]
    [InlineData(400, null, "")]
    public void No_rails_stand_on_a_live_half(int laneCm, Side? live, string rails) => Assert.Equal(
        rails.Split('|', StringSplitOptions.RemoveEmptyEntries), Rails(Market(laneCm, Traffic.Live, live).Feature("m", FeatureKind.Mouth, 0)));

    [Theory]
    [InlineData("A", 100, 700, "m A 100–700 cm 3 at 600, 1 by ")]
    [InlineData("A", 100, 699, "m A 100–500 cm 2 at 600, 1 by ")]
    [InlineData("A", 100, 299, "")]
    [InlineData("A", 100, 100, "")]
    [InlineData("B", 100, 700, "")]
    public void A_side_mouth_is_filled_with_whole_pieces_where_its_line_lies_beside_the_road(string line, int from, int to, string rails) => Assert.Equal(
        rails.Split('|', StringSplitOptions.RemoveEmptyEntries), Rails(Market(400).Feature("m", FeatureKind.Mouth, from, to, frontage: line)));

    [Fact]
    public void A_side_mouth_that_is_opened_has_somebody_to_open_its_rails() =>
        Assert.Equal(["m A 0–400 cm 2 at 600, 1 by m"], Rails(Market(400).Feature("m", FeatureKind.Mouth, 0, 400, frontage: "A"), "m"));

    [Fact]
    public void Pieces_are_as_long_as_those_in_stock() =>
        Assert.Equal(
            ["m  -600–-250 cm 7 at 0, 1 by m", "m  251–601 cm 7 at 0, 1 by m"],
            Rails(Market(500).Rails("r", 3, 50).Feature("m", FeatureKind.Mouth, 0)));

    [Fact]
    public void Without_the_rule_or_a_survey_there_are_none()
    {
        Assert.Empty(Rails(new MarketBuilder().Street("R", 4000).Stalls("A", 1).Vendor("v").Feature("m", FeatureKind.Mouth, 0)));
        Assert.Empty(Rails(Market(400).ChangeZone(zone => zone with { Surveyed = false }).Feature("m", FeatureKind.Mouth, 0)));
    }

    [Fact]
    public void Without_a_fire_lane_the_road_can_be_shut_off() =>
        Assert.Equal(
            ["m  -600–0 cm 3 at 0, 1 by m", "m  1–601 cm 3 at 0, 1 by m"],
            Rails(new MarketBuilder().Street("R", 4000, 1201).Stalls("A", 1).Vendor("v").Keep(Measure.MouthRail).Feature("m", FeatureKind.Mouth, 0)));
}
