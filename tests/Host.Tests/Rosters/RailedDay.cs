using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>A street 60 m long between two mouths, with a lane at its side that stays shut, a line beside traffic and a square that stays shut.</summary>
internal static class RailedDay
{
    public static MarketBuilder Market(bool listed = true)
    {
        MarketBuilder street = new MarketBuilder()
            .Street("R", lengthCm: 6000).Stalls("A", 3, offsetCm: 600, lengthCm: 4000).Unmarked("U", 3000, startCm: 500, offsetCm: 600)
            .Feature("west", FeatureKind.Mouth, 0).Feature("east", FeatureKind.Mouth, 6000).Feature("lane", FeatureKind.Mouth, 1000, 1400, frontage: "U")
            .Feature("zebra", FeatureKind.Crossing, 2000, 2400)
            .Vendor("v1");
        if (listed) street.Rails("G", 4, openable: true, atCm: 3000).Rails("P", 20, atCm: 3000);
        street.Square("Q", 2000, 2000).Feature("south", FeatureKind.Mouth, 2000);
        if (listed)
            for (int i = 1; i <= 6; i++) street.Guide($"g{i}");
        return street.Header(header => header with { Landmarks = [new(new("L"), Bilingual.Same("lamp"), new("R"), 3000)] });
    }

    public static Plan Plan(MarketProblem problem) => problem.Plan(problem.On("v1", ["A1"]))
        .Open("R").Shut("Q", ShutBy.Guides, 7, 6)
        .Posted(problem, PostKind.Mouth, "west").Posted(problem, PostKind.Mouth, "east")
        .Posted(problem, PostKind.Crossing, "zebra", hours: "05:30–08:45")
        .Posted(problem, PostKind.Rails, zone: "R", hours: "05:30–08:45")
        .Posted(problem, PostKind.Crowd, guides: 2, hours: "06:00–08:30")
        .RailedAcross("R", "west", 0, -600, 2).RailedAcross("R", "west", 0, 200, 2)
        .RailedAlong("R", "U", 1000, 2, mouth: "lane", open: 1, atCm: 600)
        .RailedAlong("R", "U", 2000, 3)
        .RailedAlong("R", "A", 0, 1, open: 1, atCm: 600, post: "rails.R");
}
