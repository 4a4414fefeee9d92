using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class NearestPlaceTests
{
    private static readonly MarketProblem Problem = SafetyDays.Street().Problem();
    private static readonly Plan Plan = Problem.Plan(Problem.On("v1", ["A1", "A2", "A3"]), Problem.At("v3", "R", 100, 300));

    [Fact]
    public void Stalls_are_called_by_their_numbers_and_ground_without_by_its_metres()
    {
        Assert.Equal("A1…A3 – R 1–3 m", Place(null, new StandAt(new("v1"), new("A"), new(0, 720)), new StandAt(new("v3"), new("R"), new(100, 300))));
        Assert.Equal("A2", Place(null, new StandAt(new("v1"), new("A"), new(260, 460))));
    }

    [Fact]
    public void A_feature_is_named_after_the_stand() => Assert.Equal("A1 – H1", Place("H1", new StandAt(new("v1"), new("A"), new(0, 200))));

    [Fact]
    public void A_sum_is_nowhere() => Assert.Equal("", Place(null));

    private static string Place(string? feature, params StandAt[] stands) => NearestPlace.Of(
        Problem.Day(Plan), new Margin(new("morning"), new("S"), new("r"), 0, "cm", false, null, new(0, 0, [.. stands], feature is null ? null : new FeatureId(feature))), new Print(7))
        .Both(Language.English);
}
