using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class CategoryMappingTests
{
    [Fact]
    public void A_mandatory_trade_is_bound_and_its_cap_the_given_one()
    {
        Category fish = new TestDay().Trade("fish", "\"verplicht\": true, \"maximumPlaatsen\": \"8\", \"description\": \"Vis\", \"color\": \"#aabbcc\"")
            .Imported().Category("fish");

        Assert.True(fish.Bound);
        Assert.Equal(8, fish.Cap);
        Assert.Equal("Vis", fish.Name.En);
        Assert.Equal("#aabbcc", fish.Colour);
    }

    [Fact]
    public void Another_trade_binds_nobody_and_has_no_cap_unless_given()
    {
        Category books = new TestDay().Trade("books").Imported().Category("books");

        Assert.False(books.Bound);
        Assert.Null(books.Cap);
        Assert.Matches("^#[0-9a-f]{6}$", books.Colour);
    }

    [Fact]
    public void A_trade_that_only_a_vendor_names_is_added()
    {
        ImportedDay day = new TestDay().Vendor(1, "soll", terms: "\"branches\": [\"kites\"]").Imported();

        Assert.Equal("kites", day.Category("kites").Name.En);
        Assert.Equal("a trade that is not listed, added", day.Done("branches[]"));
    }

    [Fact]
    public void Of_a_trade_that_is_listed_twice_the_first_counts()
    {
        ImportedDay day = new TestDay().Trade("fish", "\"maximumPlaatsen\": 1").Trade("fish", "\"maximumPlaatsen\": 2").Imported();

        Assert.Equal(1, day.Category("fish").Cap);
        Assert.Equal("listed again, the first entry counts", day.Done("branches[]"));
    }

    [Fact]
    public void A_negative_cap_is_none()
    {
        ImportedDay day = new TestDay().Trade("fish", "\"maximumPlaatsen\": -1").Imported();

        Assert.Null(day.Category("fish").Cap);
        Assert.Equal("negative, no cap", day.Done("branches[].maximumPlaatsen"));
    }

    [Fact]
    public void A_mandatory_trade_without_a_stall_is_said()
    {
        ImportedDay day = new TestDay().Trade("trees", "\"verplicht\": true").Vendor(1, "soll", terms: "\"branches\": [\"trees\"]").Imported();

        Assert.True(day.Category("trees").Bound);
        Assert.Equal("a mandatory trade without a stall: its vendors have their own stalls or none", day.Done("branches[].verplicht"));
    }

    [Fact]
    public void A_trade_whose_name_is_no_id_is_written_otherwise()
    {
        ImportedDay day = new TestDay().Trade("107 -  FM - Vis (nat)", "\"verplicht\": true")
            .Stall("1", "\"branches\": [\"107 -  FM - Vis (nat) \"]")
            .Vendor(1, "soll", terms: "\"branches\": [\"107 -  FM - Vis (nat)\"]").Imported();

        Assert.Equal(["107 -  FM - Vis -nat"], day.Stall("1").Marks);
        Assert.Equal("107 -  FM - Vis -nat", day.Vendor(1).Categories.Single().Value);
        Assert.Equal("the id is written 107 -  FM - Vis -nat", day.Done("branches[].brancheId"));
    }
}
