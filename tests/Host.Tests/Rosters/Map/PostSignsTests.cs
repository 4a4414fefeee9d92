using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class PostSignsTests
{
    [Fact]
    public void Every_post_has_its_sign_with_the_number_of_guides()
    {
        MarketProblem problem = Street().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan() with
        {
            Posts = [problem.PostAt("M", guides: 2, feature: "M"), problem.PostAt("X", feature: "X", kind: PostKind.Crossing)],
        });

        XElement[] signs = [.. map.Descendants().Where(element => element.Attribute("data-post") is not null)];
        Assert.Equal([("M", "2"), ("X", "1")], signs.Select(sign => ((string)sign.Attribute("data-post")!, sign.OfClass("post-number").Single().Value)));
        Assert.Equal("M, 05:00–09:05: 2 guides M，05:00–09:05：2 名", signs[0].Element(map.Name.Namespace + "title")!.Value);
        Assert.Contains("guides' post, and how many", map.Legend());
    }

    [Fact]
    public void Who_opens_rails_stands_beside_them()
    {
        MarketProblem problem = Street().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan() with
        {
            Posts = [problem.PostAt("rails.S", zone: "S", kind: PostKind.Rails)],
            Rails = [new RailRun(new("S"), new("morning"), new("A"), null, new(4000, 4200), 1, 1, 0, new("rails.S"))],
        });

        (double x, _, double width, _) = map.OfClass("post-plate").First().Box();
        Assert.InRange(x + width / 2, 3800, 4400);
    }

    [Fact]
    public void Those_among_the_people_are_in_the_legend_alone()
    {
        MarketProblem problem = Street().Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan() with { Posts = [problem.PostAt("crowd", guides: 3, kind: PostKind.Crowd)] });

        Assert.Empty(map.Marked("data-post"));
        Assert.Contains("among the people, morning", map.Legend());
        Assert.Equal("3", Assert.Single(map.OfClass("post-number")).Value);
    }

    [Fact]
    public void Where_many_signs_crowd_one_place_none_is_lost()
    {
        MarketProblem problem = Street()
            .Feature("J", FeatureKind.Junction, 2000, 2400, frontage: "A").Feature("P", FeatureKind.Standpipe, 1960, 1980, frontage: "A")
            .Feature("side", FeatureKind.Mouth, 2000, 2400, frontage: "A").Problem();

        XElement map = DrawnMap.Of(problem, problem.Plan() with { Posts = [problem.PostAt("side", feature: "side")] });

        Assert.All(["J", "P", "side"], feature => Assert.Single(
            map.Descendants(), element => element.Name.LocalName == "use" && (string?)element.Attribute("data-feature") == feature));
        Assert.Equal(["side"], map.Marked("data-post"));
    }

    private static MarketBuilder Street() => new MarketBuilder().Street("S", 6000).Stalls("A", 20, gapCm: 60).Vendor("v1")
        .Feature("M", FeatureKind.Mouth, 0).Feature("X", FeatureKind.Crossing, 3000, 3400);
}
