using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class VendorMappingTests
{
    [Fact]
    public void All_trades_are_kept_the_first_as_the_main_one() => Assert.Equal(
        ["fish", "books"],
        Categories(new TestDay().Trade("books").Trade("fish").Vendor(1, "soll", terms: "\"branches\": [\"fish\", \"books\", \"fish\"]")));

    [Fact]
    public void No_trade_is_legal()
    {
        TestDay day = new TestDay().Vendor(1, "soll");

        Assert.Equal(["no-trade"], Categories(day));
        Assert.False(day.Imported().Category("no-trade").Bound);
    }

    [Theory]
    [InlineData("bak", "frying", "fish bak")]
    [InlineData("bak-licht", "frying-light", "fish")]
    [InlineData("geen", "", "fish")]
    public void A_fryer_needs_its_level_and_counts_in_the_cap_of_that_trade_if_there_is_one(string level, string tags, string categories)
    {
        TestDay day = new TestDay().Trade("fish").Trade("bak", "\"verplicht\": true, \"maximumPlaatsen\": 7").Stall("1", "\"bakType\": \"bak\"")
            .Vendor(1, "soll", terms: $"\"branches\": [\"fish\"], \"bakType\": \"{level}\"");

        Assert.Equal(tags, string.Join(' ', day.Imported().Vendor(1).Tags));
        Assert.Equal(categories, string.Join(' ', Categories(day)));
    }

    [Fact]
    public void Before_the_level_existed_frying_was_a_trade_of_the_vendor()
    {
        TestDay day = new TestDay().Trade("bak", "\"verplicht\": true").Stall("1", "\"branches\": [\"bak\"]")
            .Vendor(1, "soll", terms: "\"branches\": [\"bak\"]");

        Assert.Equal(["bak"], Categories(day));
        Assert.Empty(day.Imported().Vendor(1).Tags);
    }

    [Fact]
    public void A_vendor_with_a_rig_of_its_own_needs_room_for_it() => Assert.Equal(
        ["own-rig"],
        new TestDay().Vendor(1, "soll", terms: "\"verkoopinrichting\": [\"eigen-materieel\"]").Imported().Vendor(1).Tags);

    [Theory]
    [InlineData("", null)]
    [InlineData("\"anywhere\": null", null)]
    [InlineData("\"anywhere\": true", true)]
    [InlineData("\"anywhere\": false", false)]
    public void Anywhere_is_what_was_said_else_left_to_the_default(string terms, bool? anywhere) =>
        Assert.Equal(anywhere, new TestDay().Vendor(1, "soll", terms: terms).Wish(1, "2", 1).Imported().Vendor(1).Anywhere);

    [Theory]
    [InlineData("vpl", "99")]
    [InlineData("soll", "")]
    public void Who_would_have_nowhere_to_go_goes_anywhere(string status, string own)
    {
        ImportedDay day = new TestDay().Vendor(1, status, own, "\"anywhere\": false").Wish(1, "98", 1).Imported();

        Assert.Null(day.Vendor(1).Anywhere);
        Assert.Equal("no own stall and no wish that can be met: taken for anywhere", day.Done("ondernemers[].voorkeur.anywhere"));
    }

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("@x", "'@x")]
    [InlineData("a\\nb", "a b")]
    public void A_name_is_made_harmless_for_a_spreadsheet(string description, string name) => Assert.Equal(
        name,
        new TestDay().Add("ondernemers", $$"""{"erkenningsNummer": "1", "sollicitatieNummer": 1, "status": "soll", "description": "{{description}}"}""")
            .Imported().Vendor(1).Name.En);

    private static IEnumerable<string> Categories(TestDay day) => day.Imported().Vendor(1).Categories.Select(category => category.Value);
}
