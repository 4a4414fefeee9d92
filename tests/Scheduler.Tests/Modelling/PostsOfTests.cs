using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class PostsOfTests
{
    private static MarketBuilder Market() => new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", 4000, 1200, Traffic.Live).Stalls("A", 3)
        .Feature("x", FeatureKind.Crossing, 100).Feature("m", FeatureKind.Mouth, 0).Feature("s", FeatureKind.Mouth, 200, frontage: "A")
        .Feature("late", FeatureKind.Mouth, 4000, windows: ["evening"]);

    private static string[] Posts(MarketBuilder market, bool opensRails = false, params string[] opened)
    {
        Street street = market.Problem().Street();
        return [.. PostsOf.Zone(street.Opened(street.Problem.Zones[0]), opened.Select(id => new FeatureId(id)).ToHashSet(), opensRails)
            .Select(post => $"{post.Id} {post.Kind} {post.Guides} {post.Hours}")];
    }

    [Fact]
    public void A_mouth_has_one_guide_though_the_pack_is_silent_and_a_crossing_none()
    {
        Assert.Equal(["m Mouth 1 05:00–09:05"], Posts(Market()));
        Assert.Equal(["x Crossing 2 05:30–08:45", "m Mouth 3 05:00–09:05"], Posts(Market().Keep(Measure.CrossingPost, 2).Keep(Measure.MouthPost, 3)));
    }

    [Fact]
    public void Of_several_rules_the_largest_number_counts_and_with_none_there_is_nobody()
    {
        Assert.Equal(["m Mouth 2 05:00–09:05"], Posts(Market().Keep(Measure.MouthPost, 2).Keep(Measure.MouthPost, 1, "other")));
        Assert.Empty(Posts(Market().Keep(Measure.MouthPost, 0)));
    }

    [Fact]
    public void A_side_mouth_has_its_guide_where_it_is_opened_and_rails_where_they_must_open() =>
        Assert.Equal(["m Mouth 1 05:00–09:05", "s Mouth 1 05:00–09:05", "rails.R Rails 1 05:30–08:45"], Posts(Market(), opensRails: true, "s"));

    [Fact]
    public void Nobody_opens_rails_where_the_rule_says_so() => Assert.DoesNotContain(Posts(Market().Keep(Measure.RailPost, 0), opensRails: true), post => post.StartsWith("rails", StringComparison.Ordinal));
}
