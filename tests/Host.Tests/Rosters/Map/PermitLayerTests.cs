using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class PermitLayerTests
{
    [Fact]
    public void Ground_that_the_permit_does_not_name_is_marked_up_to_its_limits()
    {
        XElement map = Map(new PermittedArea(new("R"), new(500, 2000)), new PermittedArea(new("R"), new(2000, 4000)), new PermittedArea(new("other"), new(0, 1000)));

        Assert.Equal([(0, 500), (4000, 2000)], map.OfClass("outside").Select(DrawnMap.Box).Select(box => (box.X, box.Width)));
        Assert.Equal(["500", "4000"], map.OfClass("limit").Select(line => (string?)line.Attribute("x1")));
        Assert.Contains("outside the permit", map.Legend());
        Assert.Contains("limit of the permit", map.Descendants().Where(element => !element.HasElements).Select(text => text.Value));
    }

    [Fact]
    public void A_zone_that_it_does_not_name_at_all_lies_outside_as_a_whole()
    {
        XElement map = Map(new PermittedArea(new("other"), new(0, 1000)));

        Assert.Equal((0, 6000), Assert.Single(map.OfClass("outside").Select(DrawnMap.Box).Select(box => (box.X, box.Width))));
        Assert.Empty(map.OfClass("limit"));
    }

    [Fact]
    public void A_permit_for_the_whole_zone_or_without_an_area_draws_nothing()
    {
        Assert.All([Map(), Map(new PermittedArea(new("R"), new(0, 6000)), new PermittedArea(new("other"), new(0, 1000)))], map =>
        {
            Assert.Empty(map.OfClass("outside"));
            Assert.DoesNotContain("outside the permit", map.Legend());
        });
    }

    private static XElement Map(params ImmutableArray<PermittedArea> area) => DrawnMap.Of(
        new MarketBuilder().Street("other", 1000).Street("R", 6000).Stalls("A", 3).Vendor("v1")
            .Header(header => header with { Permit = header.Permit with { Area = area } }).Problem(),
        null);
}
