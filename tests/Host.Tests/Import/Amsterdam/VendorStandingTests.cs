using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class VendorStandingTests
{
    [Theory]
    [InlineData("vpl", "1", false, 1)]
    [InlineData("tvpl", "1", false, 2)]
    [InlineData("vkk", "1", false, 2)]
    [InlineData("eb", "1", false, 3)]
    [InlineData("exp", "1", false, 4)]
    [InlineData("expf", "1", false, 4)]
    [InlineData("exp", "", false, 5)]
    [InlineData("exp", "99", false, 5)]
    [InlineData("tvplz", "1", false, 5)]
    [InlineData("soll", "", true, 6)]
    [InlineData("soll", "", false, 7)]
    [InlineData("vpl", "", true, 1)]
    public void The_status_makes_the_tier(string status, string own, bool onAList, int tier)
    {
        TestDay day = new TestDay().Vendor(1, status, own);
        if (onAList) day.Add("aLijst", """{"erkenningsNummer": "1"}""");

        Assert.Equal(tier, day.Imported().Vendor(1).Tier);
    }

    [Fact]
    public void The_rank_is_the_place_on_the_seniority_list() => Assert.Equal(
        42,
        new TestDay().Add("ondernemers", """{"erkenningsNummer": "1", "sollicitatieNummer": "42", "status": "soll"}""")
            .Imported().Vendor(1).Rank);

    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    public void Without_a_rank_a_vendor_goes_last(string rank)
    {
        ImportedDay day = new TestDay()
            .Add("ondernemers", $$"""{"erkenningsNummer": "1", "sollicitatieNummer": {{rank}}, "status": "soll"}""").Imported();

        Assert.Equal(DayVendor.LastRank, day.Vendor(1).Rank);
        Assert.Equal("no rank, goes last", day.Done("ondernemers[].sollicitatieNummer"));
    }

    [Fact]
    public void An_unknown_status_is_taken_for_an_applicant()
    {
        ImportedDay day = new TestDay().Vendor(1, "king").Imported();

        Assert.Equal(7, day.Vendor(1).Tier);
        Assert.Equal("unknown status, taken for an applicant", day.Done("ondernemers[].status"));
    }

    [Fact]
    public void A_vendor_who_is_listed_twice_is_the_first_of_the_two()
    {
        ImportedDay day = new TestDay().Vendor(1, "vpl", "1").Vendor(1, "soll").Imported();

        Assert.Equal(1, day.Vendor(1).Tier);
        Assert.Equal("listed again, the first entry counts", day.Done("ondernemers[]"));
    }

    [Fact]
    public void Own_stalls_that_the_market_does_not_have_are_left_out()
    {
        ImportedDay day = new TestDay().Vendor(1, "vpl", "1 99").Imported();

        Assert.Equal("1", Assert.Single(day.Vendor(1).FixedStalls).Value);
        Assert.Equal("no such stall on the market, left out", day.Done("ondernemers[].plaatsen"));
    }

    [Fact]
    public void An_applicant_has_no_stalls_of_its_own()
    {
        ImportedDay day = new TestDay().Vendor(1, "soll", "1").Imported();

        Assert.Empty(day.Vendor(1).FixedStalls);
        Assert.Equal("an applicant has no stalls of its own, left out", day.Done("ondernemers[].plaatsen"));
    }

    [Fact]
    public void A_stall_of_two_holders_is_the_more_senior_ones()
    {
        ImportedDay day = new TestDay().Vendor(2, "vpl", "1 2").Vendor(1, "vpl", "1").Imported();

        Assert.Equal("1", Assert.Single(day.Vendor(1).FixedStalls).Value);
        Assert.Equal("2", Assert.Single(day.Vendor(2).FixedStalls).Value);
        Assert.Equal("is the own stall of 1, left out", day.Done("ondernemers[].plaatsen"));
    }

    [Fact]
    public void A_stall_of_two_holders_is_the_ones_who_comes()
    {
        ImportedDay day = new TestDay().Vendor(2, "vpl", "1").Vendor(1, "vpl", "1").Answer(1, "false").Imported();

        Assert.Equal("1", Assert.Single(day.Vendor(2).FixedStalls).Value);
        Assert.Empty(day.Vendor(1).FixedStalls);
    }
}
