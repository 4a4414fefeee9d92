using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class ChoiceTests
{
    /// <summary>Choices are columns after the runs, each rule's in its own order.</summary>
    [Fact]
    public void A_rule_finds_its_own_choices_among_the_columns()
    {
        PlacementModel plain = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v").Problem().Model();
        PlacementModel model = plain with
        {
            Choices = [new(new("one"), "a", true), new(new("two"), "b", false), new(new("one"), "c", false)],
        };

        Assert.Equal(5, model.Width);
        Assert.Equal([2, 4], model.ChoicesOf(new("one")));
        Assert.Equal([3], model.ChoicesOf(new("two")));
        Assert.Empty(model.ChoicesOf(new("three")));
    }
}
